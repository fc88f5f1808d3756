import type { Context } from 'hono';
import { type FormFields, keptForm } from '../../comments/door/kept-form.ts';
import { formatId } from '../../comments/id.ts';
import type { Intake } from '../../comments/intake.ts';
import { canonicalPageUrl } from '../../comments/page-url.ts';
import { presentBan } from '../../feed/ban.ts';
import { THEMES, type Theme } from '../../thread/addresses.ts';
import { type AnswerPage, answerPage } from '../../thread/answer-page.tsx';
import { pickLanguage } from '../../thread/messages/index.ts';
import { pageMessages } from '../../thread/messages/pages.ts';
import type { FormModel } from '../../thread/model.ts';
import { type Body, fieldsOf } from '../body.ts';
import { formErrors } from '../form-errors.ts';
import { htmlResponse } from '../html.ts';
import { PROBLEMS, type Problem } from '../problem.ts';
import { type ReceiptLink, receiptPath, ticketFor } from '../receipt-link.ts';
import { siteIdOf } from '../site-of.ts';
import type { App } from '../types.ts';

/** A form post by a browser without JavaScript: the answer is a page, never raw JSON. */
export function wantsHtml(c: Context<App>, body: Body | null): boolean {
  const type = c.req.header('content-type') ?? '';
  const form = body
    ? body.media === 'form'
    : /^(?:application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type);
  return form && (c.req.header('accept') ?? '').includes('text/html');
}

/** What a form says about itself, read without trust: also a post that was refused has to be answered. */
interface Posted {
  readonly fields: Readonly<Record<string, string | undefined>>;
  /** What every answer to it needs. */
  readonly place: Pick<AnswerPage, 'site' | 'page' | 'title' | 'lang' | 'theme' | 'viaEmbed' | 'carried'>;
}

/**
 * What became of the comment, and the way to the guest's private page. Our own page is come back to by a redirect, so that
 * reloading it sends nothing again; a declined text is not in any address, so that answer is a page there, too.
 */
export async function htmlAnswer(
  c: Context<App>,
  intake: Exclude<Intake, { outcome: 'refused' }>,
  link: ReceiptLink | null,
  body: Body,
): Promise<Response> {
  const posted = postedBy(c, body);
  // Where a repeat could be anybody's, there is none.
  const receipt = link ? receiptPath(link.token) : undefined;
  const ticket = async (): Promise<Record<string, string>> =>
    link ? { receipt: await ticketFor(c, link) } : {};
  switch (intake.outcome) {
    case 'published': {
      const { id } = intake.comment;
      // Newest first: a long thread shows it on its first page.
      if (posted.place.viaEmbed)
        return backToEmbed(c, posted, {
          sort: 'newest',
          posted: formatId(id),
          ...(await ticket()),
        });
      const form: FormModel = { values: {}, errors: [], notice: 'published' };
      return answer(posted, 201, { form, receipt, published: formatId(id) });
    }
    case 'pending':
      if (posted.place.viaEmbed) return backToEmbed(c, posted, { state: 'pending', ...(await ticket()) });
      return answer(posted, 202, { form: { values: {}, errors: [], notice: 'pending' }, receipt });
    case 'declined': {
      // The text stays in the form: a guest may want to say it differently.
      const { reasons } = intake;
      const ban = intake.ban ? presentBan(intake.ban) : undefined;
      const form: FormModel = { values: kept(posted), errors: [], notice: 'declined', reasons, ban };
      // The form that was posted has its comment.
      return answer(posted, 202, { form, receipt, fields: await fieldsFor(c, posted, null) });
    }
    default:
      return intake satisfies never;
  }
}

/** The form again, with what was typed and what is wrong beside each field. */
export async function htmlProblem(c: Context<App>, problem: Problem, body: Body | null): Promise<Response> {
  const posted = postedBy(c, body);
  const { status } = PROBLEMS[problem.slug];
  const fields = problem.form ?? (await fieldsFor(c, posted, posted.fields['form'] ?? null));
  const values = kept(posted);
  if (problem.slug === 'nudge') {
    const nudge = { text: values.body ?? '', marks: problem.findings ?? [] };
    return answer(posted, status, { form: { values, errors: [], notice: 'error', nudge }, fields });
  }
  const words = pickLanguage(posted.place.lang);
  const errors = formErrors(problem, posted.fields, { words, own: pageMessages(words.lang) });
  // What cannot be answered is not answered once more: sent again, the comment stands by itself.
  const stray = problem.errors?.some(({ pointer }) => pointer === '/parent') ?? false;
  const form: FormModel = {
    values: stray ? { ...values, parent: undefined } : values,
    errors,
    notice: 'error',
  };
  return answer(posted, status, { form, fields }, problem.headers);
}

/** Of the form that is shown again. `token`: of the one that was posted. */
async function fieldsFor(
  c: Context<App>,
  { place: { site, page } }: Posted,
  token: string | null,
): Promise<FormFields | undefined> {
  if (page === '') return undefined;
  const { now, random } = c.var.world;
  const webhookSecret = c.env.WEBHOOK_SECRET;
  return keptForm(token, { siteId: site, page, webhookSecret, now: now() }, random);
}

function postedBy(c: Context<App>, body: Body | null): Posted {
  const fields: Posted['fields'] = fieldsOf(body);
  const { lang } = fields;
  return {
    fields,
    place: {
      site: siteIdOf(c),
      page: canonicalPageUrl(fields['page'] ?? '') ?? '',
      title: fields['title'],
      lang: fields['words'] ?? c.req.header('accept-language'),
      theme: themeOf(fields['theme']),
      viaEmbed: fields['via'] === 'embed',
      carried: { lang },
    },
  };
}

const themeOf = (text: string | undefined): Theme | undefined => THEMES.find((theme) => theme === text);

const KEPT = ['name', 'email', 'website', 'body', 'parent'] as const;

const kept = ({ fields }: Posted): FormModel['values'] =>
  Object.fromEntries(KEPT.map((key) => [key, fields[key]]));

const answer = (
  { place }: Posted,
  status: number,
  what: Pick<AnswerPage, 'form' | 'published' | 'receipt' | 'fields'>,
  headers?: Readonly<Record<string, string>>,
): Response => htmlResponse(answerPage({ ...place, ...what }), status, headers);

function backToEmbed(
  c: Context<App>,
  { fields, place: { site, page, theme } }: Posted,
  more: Record<string, string>,
): Response {
  const words = fields['words'];
  const query = { site, page, ...(words && { lang: words }), ...(theme && { theme }), ...more };
  return c.redirect(`/embed?${new URLSearchParams(query).toString()}#gr-answer`, 303);
}

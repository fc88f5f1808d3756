import type { Context } from 'hono';
import { formatId } from '../../comments/id.ts';
import type { Intake } from '../../comments/intake.ts';
import { canonicalPageUrl } from '../../comments/page-url.ts';
import type { FormModel } from '../../thread/model.ts';
import { answerPage } from '../../thread/page.tsx';
import type { Body } from '../body.ts';
import { htmlResponse } from '../html.ts';
import { PROBLEMS, type Problem } from '../problem.ts';
import { type ReceiptLink, receiptPath } from '../receipt-link.ts';
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
  readonly site: string;
  /** Canonical; '' where the post named no page. */
  readonly page: string;
  readonly title: string | undefined;
  readonly lang: string | undefined;
}

/** Published: back to where the guest came from, at the comment. Otherwise a page that says what happens now. */
export function htmlAnswer(
  c: Context<App>,
  intake: Exclude<Intake, { outcome: 'refused' }>,
  { token }: ReceiptLink,
  body: Body,
): Response {
  const posted = postedBy(c, body);
  const inEmbed = posted.fields['via'] === 'embed';
  switch (intake.outcome) {
    case 'published': {
      const id = formatId(intake.comment.id);
      // Newest first: a long thread shows it on its first page.
      const back = inEmbed ? embedUrl(posted, { sort: 'newest', posted: id, receipt: token }) : posted.page;
      return c.redirect(`${back}#comment-${id}`, 303);
    }
    case 'pending':
      if (inEmbed) return c.redirect(embedUrl(posted, { state: 'pending', receipt: token }), 303);
      return answer(
        posted,
        202,
        { values: {}, errors: [], notice: 'pending' },
        { receipt: receiptPath(token) },
      );
    case 'declined':
      // The text stays in the form: a guest may want to say it differently.
      return answer(
        posted,
        202,
        { values: kept(posted), errors: [], notice: 'declined', reasons: intake.reasons },
        { receipt: receiptPath(token) },
      );
    default:
      return intake satisfies never;
  }
}

/** The form again, with what was typed and what is wrong beside each field. */
export function htmlProblem(c: Context<App>, problem: Problem, body: Body | null): Response {
  const posted = postedBy(c, body);
  const errors = problem.errors?.map(({ pointer, detail }) => ({ field: pointer.slice(1), detail })) ?? [
    { detail: problem.detail },
  ];
  const { status } = PROBLEMS[problem.slug];
  const form: FormModel = { values: kept(posted), errors, notice: 'error' };
  if (problem.slug === 'nudge') return answer(posted, status, { ...form, errors: [] }, { nudged: true });
  return answer(posted, status, form, { headers: problem.headers });
}

function postedBy(c: Context<App>, body: Body | null): Posted {
  const value = typeof body?.value === 'object' && body.value !== null ? body.value : {};
  const fields: Posted['fields'] = Object.fromEntries(
    Object.entries(value).filter(([, text]) => typeof text === 'string'),
  );
  return {
    fields,
    site: siteIdOf(c),
    page: canonicalPageUrl(fields['page'] ?? '') ?? '',
    title: fields['title'],
    lang: fields['words'] ?? c.req.header('accept-language'),
  };
}

const KEPT = ['name', 'email', 'website', 'body', 'parent'] as const;

const kept = ({ fields }: Posted): FormModel['values'] =>
  Object.fromEntries(KEPT.map((key) => [key, fields[key]]));

const answer = (
  { site, page, title, lang }: Posted,
  status: number,
  form: FormModel,
  {
    headers,
    receipt,
    nudged,
  }: {
    headers?: Readonly<Record<string, string>> | undefined;
    receipt?: string | undefined;
    nudged?: boolean | undefined;
  } = {},
): Response => htmlResponse(answerPage({ site, page, title, lang, form, receipt, nudged }), status, headers);

function embedUrl({ site, page, fields }: Posted, more: Record<string, string>): string {
  const words = fields['words'];
  const query = { site, page, ...(words === undefined ? {} : { lang: words }), ...more };
  return `/embed?${new URLSearchParams(query).toString()}`;
}

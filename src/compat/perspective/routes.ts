import type { Context, Hono } from 'hono';
import { assess } from '../../comments/assess.ts';
import { keepChecked } from '../../comments/keep-checked.ts';
import type { Site } from '../../comments/site.ts';
import { readBytes } from '../../http/body.ts';
import { path } from '../../http/methods.ts';
import type { App } from '../../http/types.ts';
import { enterDoor, keeping } from '../door.ts';
import { keepLater } from '../keep-later.ts';
import { answerAnalysis, readAnalysis } from './analyze.ts';
import { googleJson } from './google-json.ts';
import { NO_KEY, refusalResponse, refuse, WRONG_KEY } from './refusal.ts';
import { readSuggestion } from './suggest.ts';

/** Where clients reach it: under our own path, and where only the host name is changed. */
const ROOTS = ['/compat/perspective/v1alpha1', '/v1alpha1'] as const;

/** Google's Perspective (Comment Analyzer v1alpha1), by our own judgement. */
export function perspectiveDoor(app: Hono<App>): void {
  for (const root of ROOTS) {
    path(app, `${root}/comments:analyze`, { POST: postAnalyze });
    path(app, `${root}/comments:suggestscore`, { POST: postSuggest });
  }
}

/** Bytes of a body: the longest text with every character escaped (`\\u0061`), and as much again around it. */
const MAX_BODY = 256 * 1024;

/** The key's site and the body, or the refusal. The key comes first: who has none costs us no parsing. */
async function enter(c: Context<App>): Promise<{ site: Site; bytes: Uint8Array } | Response> {
  const key = c.req.query('key') ?? c.req.header('x-goog-api-key') ?? '';
  if (key === '') return refusalResponse(NO_KEY);
  const site = await enterDoor(c, key);
  if (!site) return refusalResponse(WRONG_KEY);
  const bytes = await readBytes(c.req.raw, MAX_BODY);
  if (bytes) return { site, bytes };
  const told = `Request payload size exceeds the limit: ${MAX_BODY} bytes.`;
  return refusalResponse(refuse('INVALID_REQUEST', told));
}

/** `POST …/comments:analyze?key=`: the scores of one comment. */
async function postAnalyze(c: Context<App>): Promise<Response> {
  const entered = await enter(c);
  if (entered instanceof Response) return entered;
  const { site, bytes } = entered;
  const read = readAnalysis(bytes);
  if ('refusal' in read) return refusalResponse(read.refusal);
  // The languages that clients name are left out: Coral calls Arabic English.
  const submission = { body: read.ok.text };
  const assessment = assess(site, submission);
  const answer = answerAnalysis(read.ok, assessment, site);
  if ('refusal' in answer) return refusalResponse(answer.refusal);
  if (read.ok.mayStore) keepLater(c, site, 'perspective', [{ submission, assessment }]);
  return googleJson(answer.ok);
}

/** `POST …/comments:suggestscore?key=`: what a person elsewhere says of a comment, kept as evidence before it is answered. */
async function postSuggest(c: Context<App>): Promise<Response> {
  const entered = await enter(c);
  if (entered instanceof Response) return entered;
  const { site, bytes } = entered;
  const read = readSuggestion(bytes);
  if ('refusal' in read) return refusalResponse(read.refusal);
  const { text, labels, languages, mayStore, clientToken } = read.ok;
  const submission = { body: text };
  const assessment = assess(site, submission);
  if (mayStore) {
    const judged = labels.map((label) => ({ submission, assessment, label }));
    await keepChecked(keeping(c), site, 'perspective', judged);
  }
  return googleJson({
    ...(clientToken === null ? {} : { clientToken }),
    detectedLanguages: [assessment.language],
    requestedLanguages: languages,
  });
}

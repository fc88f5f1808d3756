import { newestEpisodesQuery } from '../../store/flood-mode.ts';
import { pageQuery } from '../../store/pages.ts';
import { readNamed } from '../../store/query.ts';
import { siteQuery } from '../../store/sites.ts';
import { isClosed } from '../closing.ts';
import { mayCarry, mayPost, type Site } from '../site.ts';
import { levelNow } from './flood-mode.ts';
import type { FormDocument } from './form-document.ts';
import { formDocument, type FormMaking } from './make-form.ts';

interface FormContext extends FormMaking {
  readonly db: D1Database;
  readonly siteId: string;
  /** Canonical. */
  readonly page: string;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  /** Of the browser that asks; null where the page is the Worker's own, and from anything that is no browser. */
  readonly origin: string | null;
  /** The Worker's own origin. */
  readonly own: string;
}

/** A form for a page, and what is known of the page; or why there is none. */
export type FormRead =
  | { readonly outcome: 'unknown-site'; readonly site: null }
  | { readonly outcome: 'origin' | 'page-origin'; readonly site: Site }
  | {
      readonly outcome: 'given';
      readonly site: Site;
      readonly document: FormDocument;
      /** The page takes no more comments. */
      readonly closed: boolean;
    };

/** One read batch. Nothing is kept of a form that was given out. */
export async function readForm(context: FormContext): Promise<FormRead> {
  const { db, siteId, page: url, now, origin, own } = context;
  const { site, page, flood } = await readNamed(db, {
    site: siteQuery(db, siteId),
    page: pageQuery(db, siteId, url),
    flood: newestEpisodesQuery(db, siteId),
  });
  if (!site) return { outcome: 'unknown-site', site };
  if (origin !== null && !mayPost(site, origin, own)) return { outcome: 'origin', site };
  if (!mayCarry(site, url, own)) return { outcome: 'page-origin', site };
  const document = await formDocument({ site, page: url, now, level: levelNow(flood, now) }, context);
  return { outcome: 'given', site, document, closed: isClosed(site, page, now) };
}

import * as z from 'zod';
import { formDocument } from './form.ts';
import { guestHistory } from './guests.ts';

/**
 * What the Worker answers, for /openapi.json. The worker tests hold every answer against these schemas, so that
 * the description cannot drift from the code. Objects are open: the contract allows extra fields.
 */

const time = z.iso.datetime().meta({ description: 'RFC 3339, UTC.' });
const depth = z
  .int()
  .meta({ description: '0 for a comment on the page, one more for each answer up to it.' });
const commentId = z.string().meta({ description: 'Opaque.' });

const author = z.looseObject({
  name: z.string(),
  website: z.string().optional(),
  guest: z.boolean().meta({ description: 'False for an answer by the publisher’s people.' }),
  avatar: z.string(),
});

const comment = z
  .looseObject({
    id: commentId,
    parent: commentId.nullable(),
    depth,
    author,
    body_text: z.string(),
    body_html: z.string().meta({ description: 'Escaped paragraphs with links.' }),
    lang: z.string().optional(),
    published_at: time,
    edited_at: time.optional(),
    url: z.string(),
  })
  .meta({ id: 'Comment' });

const tombstone = z
  .strictObject({
    id: commentId,
    parent: commentId.nullable(),
    depth,
    deleted: z.literal(true),
    published_at: time,
  })
  .meta({ id: 'Tombstone', description: 'A removed comment that has published answers.' });

export const commentPage = z
  .looseObject({
    page: z.looseObject({
      url: z.string(),
      title: z.string(),
      count: z.int(),
      closed: z.literal(true).optional().meta({ description: 'The page takes no more comments.' }),
      foreign: z
        .literal(true)
        .optional()
        .meta({ description: 'Beside `closed`: the page is not on an origin of the site.' }),
    }),
    limits: z.looseObject({
      body: z.int().meta({ description: 'Most Unicode code points of a text.' }),
      depth: z.int().meta({ description: 'Deepest answer; 0 = no answers.' }),
    }),
    comments: z.array(z.union([tombstone, comment])),
    next: z.string().nullable().meta({ description: 'Cursor of what stands behind; null at the end.' }),
    prev: z.string().nullable().meta({ description: 'Cursor of what stands before; null at the beginning.' }),
  })
  .meta({ id: 'CommentPage' });

const receipt = z
  .looseObject({
    url: z.url().meta({ description: 'The guest’s private page about this comment.' }),
    token: z.string(),
  })
  .meta({ id: 'Receipt', description: 'For the guest and nobody else: whoever has it is the guest.' });

const device = z.string().optional().meta({
  description:
    'To be kept and sent with the guest’s next comments. Only where the guest sent none, or none of ours.',
});

/** A ban as its guest is told of it. */
const ban = z
  .looseObject({
    until: time.nullable().meta({ description: 'Null: until it is lifted.' }),
    reason: z.string().nullable(),
  })
  .meta({
    id: 'ToldBan',
    description: 'The ban by which the comment was declined, where the guest is told.',
  });

export const submitted = z
  .union([
    z.looseObject({ status: z.literal('published'), comment, device, receipt }),
    z.looseObject({ status: z.literal('pending'), id: commentId, device, receipt }),
    z.looseObject({
      status: z.literal('declined'),
      id: commentId,
      reasons: z.array(z.string()),
      ban: ban.optional(),
      device,
      receipt,
    }),
  ])
  .meta({ id: 'Submitted' });

/** A repeat that could be somebody else's at the same network address: the first answer, but what proves to be the guest. */
export const repeated = z
  .union([
    z.looseObject({ status: z.literal('published'), comment }),
    z.looseObject({ status: z.literal('pending'), id: commentId }),
    z.looseObject({ status: z.literal('declined'), id: commentId, reasons: z.array(z.string()) }),
  ])
  .meta({
    id: 'Repeated',
    description:
      'The first answer without `receipt` and `device`: the same comment came again from the same network address, which others may share.',
  });

const finding = z
  .looseObject({
    rule: z.string(),
    category: z.string(),
    score: z.number(),
    field: z.enum(['body', 'name', 'email', 'website', 'title']),
    start: z.int().meta({ description: 'UTF-16 offset into the field as sent.' }),
    end: z.int().meta({ description: 'Exclusive.' }),
    text: z.string(),
    why: z.string(),
  })
  .meta({ id: 'Finding' });

export const assessment = z
  .looseObject({
    verdict: z.enum(['approve', 'hold', 'reject']),
    scores: z.object({ spam: z.number(), toxicity: z.number() }),
    categories: z.record(z.string(), z.number().min(0).max(1)),
    findings: z.array(finding),
    language: z.string(),
    ruleset: z.string(),
  })
  .meta({ id: 'Assessment' });

export const assessments = z.looseObject({ items: z.array(assessment) }).meta({ id: 'Assessments' });

const decision = z.looseObject({
  at: time,
  actor: z.string(),
  action: z.string(),
  reason: z.string().nullable(),
});

export const moderated = z
  .looseObject({
    id: commentId,
    status: z.enum(['published', 'pending', 'rejected', 'deleted']),
    seq: z.int().meta({ description: 'Number of its newest event; see `seen` of decisions.' }),
    body: z.string().meta({ description: 'As sent: findings point into it.' }),
    created_at: time,
    published_at: time.nullable(),
    page: z.looseObject({ url: z.string(), title: z.string() }),
    decision: assessment.nullable(),
    guest: guestHistory.optional(),
    events: z
      .array(
        z.looseObject({
          seq: z.int(),
          at: time,
          actor: z.string(),
          action: z.string(),
          from: z.string().nullable(),
          to: z.string(),
          reason: z.string().nullable(),
        }),
      )
      .optional(),
    reports: z
      .array(
        z.looseObject({
          at: time,
          reason: z.string(),
          detail: z.string().nullable(),
          open: z.boolean().meta({ description: 'Nobody has decided since.' }),
        }),
      )
      .optional(),
    appeal: z
      .looseObject({
        at: time,
        text: z.string(),
        state: z.enum(['open', 'granted', 'refused']),
        against: decision.nullable(),
        answer: decision.nullable(),
      })
      .nullable()
      .optional(),
  })
  .meta({ id: 'ModeratedComment' });

export const queue = z
  .looseObject({ comments: z.array(moderated), next: z.string().nullable() })
  .meta({ id: 'ModerationQueue' });

export const acted = z
  .looseObject({
    results: z.array(
      z.union([
        z.looseObject({ id: z.string(), ok: z.literal(true), status: z.string() }),
        z.looseObject({
          id: z.string(),
          ok: z.literal(false),
          error: z.looseObject({ type: z.string(), detail: z.string() }),
        }),
      ]),
    ),
    left: z.int().optional().meta({
      description: 'Of a cluster: how many comments are still to be done, counted no further than 10,000.',
    }),
    next: z.string().nullable().optional().meta({
      description: 'Of a cluster: `after` of the next undo; null where nothing is left.',
    }),
  })
  .meta({ id: 'ModerationResults' });

export const decided = z
  .looseObject({ id: commentId, status: z.enum(['published', 'pending', 'rejected', 'deleted']) })
  .meta({ id: 'Decided' });

export const reported = z.looseObject({ status: z.literal('received') }).meta({ id: 'Reported' });

const passage = z.looseObject({ category: z.string(), start: z.int(), end: z.int() });

/** A guest's own comment as its receipt tells of it. */
export const receiptDocument = z
  .looseObject({
    id: commentId,
    parent: commentId.nullable(),
    url: z.url().meta({ description: 'The private page.' }),
    status: z
      .enum(['published', 'waiting', 'declined', 'removed'])
      .meta({ description: 'What was taken for spam waits, as far as its guest is told.' }),
    name: z.string(),
    body: z.string().meta({ description: 'As sent; empty once it is erased.' }),
    lang: z.string().optional(),
    created_at: time,
    edited_at: time.optional(),
    decided: z
      .looseObject({
        at: time,
        by: z.enum(['automatic', 'system', 'person', 'guest']),
        reason: z.string().nullable().meta({ description: 'What a moderator wrote to the guest.' }),
        categories: z.array(z.string()).meta({ description: 'What the check found, strongest first.' }),
        ban: ban.optional(),
        words: z
          .array(passage)
          .meta({ description: 'In question: UTF-16 offsets into body, end exclusive.' }),
      })
      .nullable(),
    appeal: z
      .looseObject({
        at: time,
        text: z.string(),
        state: z.enum(['open', 'granted', 'refused']),
        answer: z.looseObject({ at: time, reason: z.string().nullable() }).nullable(),
      })
      .nullable(),
    may: z.looseObject({
      edit: z.boolean().meta({ description: 'Change and delete.' }),
      appeal: z.boolean(),
      erase: z.boolean(),
    }),
    edit_until: time.nullable(),
  })
  .meta({
    id: 'ReceiptDocument',
    description: 'A guest’s own comment: where it stands, why, what can be done.',
  });

export const receiptDocuments = z.looseObject({ receipts: z.array(receiptDocument.nullable()) }).meta({
  id: 'ReceiptDocuments',
  description: 'In the order of the tokens; null for each that is none of the site’s.',
});

/** After a guest did something about their own comment. */
export const ownChanged = z.looseObject({ receipt: receiptDocument }).meta({ id: 'OwnChanged' });

export const ownEdited = z
  .looseObject({
    receipt: receiptDocument,
    comment: comment.nullable().meta({ description: 'As it is published now; null where it is not.' }),
  })
  .meta({ id: 'OwnEdited' });

export const counts = z.array(z.int().min(0)).meta({ id: 'Counts' });

export const health = z.looseObject({ status: z.literal('ok'), ruleset: z.string() }).meta({ id: 'Health' });

/** JSON Feed 1.1 as we use it. */
export const jsonFeed = z
  .looseObject({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string(),
    home_page_url: z.url().optional(),
    feed_url: z.url(),
    next_url: z.url().optional(),
    items: z.array(
      z.looseObject({
        id: z.string(),
        url: z.url(),
        title: z.string(),
        content_text: z.string(),
        content_html: z.string(),
        date_published: time,
        date_modified: time.optional(),
        authors: z.array(
          z.looseObject({ name: z.string(), url: z.url().optional(), avatar: z.url().optional() }),
        ),
        language: z.string().optional(),
        _greenroom: z.looseObject({
          about: z.url(),
          tag: z.string().meta({ description: 'Id of the item in the Atom and RSS feeds: a tag: URI.' }),
          parent: z.string().optional(),
          page: z.url(),
        }),
      }),
    ),
  })
  .meta({ id: 'JsonFeed' });

export const problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(z.looseObject({ pointer: z.string(), detail: z.string() })).optional(),
    findings: z
      .array(z.looseObject({ category: z.string(), start: z.int(), end: z.int() }))
      .optional()
      .meta({ description: 'Of a nudge: passages of the body, UTF-16 offsets, end exclusive.' }),
    variant: z
      .enum([
        'window-over',
        'answered',
        'settled',
        'busy',
        'missing',
        'invalid',
        'page',
        'expired',
        'used',
        'wanted',
        'failed',
      ])
      .optional()
      .meta({
        description:
          'Which of several things stand in the way: of a conflict about a guest’s own comment, a form token or a challenge.',
      }),
    form: formDocument
      .nullable()
      .optional()
      .meta({ description: 'Of a form token or a challenge: what to send the comment with once more.' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457.' });

import { describe, expect, it } from 'vitest';
import { type Happened, taughtBy } from '../../../src/comments/taught.ts';

/** `actor action from>to`, from the second event on. */
const told = (...lines: readonly string[]): Happened[] =>
  lines.map((line, i) => {
    const [actor = '', action = '', move = ''] = line.split(' ');
    const [from, to] = move.split('>');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written here
    return { seq: i + 2, at: 100 + i, actor, action, from, to } as Happened;
  });

const taught = (...lines: readonly string[]) => taughtBy(told(...lines), null).label;

describe('what decisions teach', () => {
  it('is the judgement: approved, rejected, spam; held again is none', () => {
    expect(taught('desk:Anna approve pending>published')).toBe('ham');
    expect(taught('api reject published>rejected')).toBe('toxic');
    expect(taught('webhook spam pending>rejected')).toBe('spam');
    expect(taught('api spam pending>rejected', 'api hold rejected>pending')).toBeNull();
  });

  it('is the last that was not taken back', () => {
    expect(taught('api spam pending>rejected', 'api undo rejected>pending')).toBeNull();
    expect(
      taught('api approve pending>published', 'api spam published>rejected', 'api undo rejected>published'),
    ).toBe('ham');
    expect(
      taught('api spam pending>rejected', 'api undo rejected>pending', 'api undo pending>rejected'),
    ).toBe('spam');
    expect(taught('api reject pending>rejected', 'api approve rejected>published')).toBe('ham');
  });

  it('is what people decide, not the engine or guests', () => {
    expect(taught('engine approve pending>published')).toBeNull();
    expect(taught('guest delete published>deleted')).toBeNull();
    expect(taught('api approve pending>published', 'engine hold published>pending')).toBe('ham');
  });

  it('is that what was reported may stand', () => {
    expect(taught('api dismiss published>published')).toBe('ham');
    expect(taught('api dismiss pending>pending')).toBeNull();
  });

  it('is that an appeal was granted, or the engine was right', () => {
    expect(taught('api grant rejected>published')).toBe('ham');
    expect(taughtBy(told('api refuse rejected>rejected'), 'toxicity').label).toBe('toxic');
    expect(taughtBy(told('api refuse rejected>rejected'), 'spam').label).toBe('spam');
    expect(taught('api refuse rejected>rejected')).toBeNull();
    expect(
      taughtBy(told('api spam pending>rejected', 'api refuse rejected>rejected'), 'toxicity').label,
    ).toBe('spam');
  });

  it('is not changed by a deletion, and taken back by restoring what was rejected', () => {
    expect(taught('api approve pending>published', 'api delete published>deleted')).toBe('ham');
    expect(taught('api reject published>rejected', 'api restore rejected>published')).toBe('ham');
    expect(taught('api reject pending>rejected', 'api restore rejected>pending')).toBeNull();
    expect(
      taught('api reject pending>rejected', 'api delete rejected>deleted', 'api restore deleted>rejected'),
    ).toBe('toxic');
  });

  it('is of the time when somebody last decided', () => {
    expect(taughtBy(told('api approve pending>published', 'guest delete published>deleted'), null).at).toBe(
      100,
    );
  });
});

/**
 * A picture for a guest without asking anyone: the first letter of the name on one of twelve colours.
 * The thread draws it with a class (`hue-7`); feeds and API clients get it as an SVG from our own origin.
 */
import { escapeHtml } from './text.ts';

export const HUES = 12;

export interface Avatar {
  /** One code point: a letter, a digit, a pictograph, or `?`. */
  readonly initial: string;
  /** 0..11. */
  readonly hue: number;
}

// Long names are cut first: the picture must not cost more than a glance.
const LOOKED_AT = 80;

/** Letter and colour for a name: the same for the same name, on every device. */
export function avatarOf(name: string): Avatar {
  // NFC joins a letter with its marks; marks that stay apart (zalgo) are not part of the letter.
  const shown = name.slice(0, LOOKED_AT).normalize('NFC').trim();
  const [letter = '?'] = /[\p{L}\p{N}]/u.exec(shown) ?? /\p{Extended_Pictographic}/u.exec(shown) ?? [];
  // The first of them: 'ß' becomes 'SS' in upper case.
  const [initial = '?'] = letter.toUpperCase();
  // 7 has no divisor in common with 12, so that every letter moves the colour.
  let hue = 0;
  for (const char of shown) hue = (hue * 7 + (char.codePointAt(0) ?? 0)) % HUES;
  return { initial, hue };
}

/** Path of the picture on our origin: `/avatars/7-T.svg`. */
export function avatarPath(name: string): string {
  const { initial, hue } = avatarOf(name);
  return `/avatars/${hue}-${encodeURIComponent(initial)}.svg`;
}

/** The picture for the last part of an avatar path, percent-encoded or not; null when there is none. */
export function avatarSvg(file: string): string | null {
  const match = /^(\d{1,2})-(.{1,24})\.svg$/su.exec(file);
  const hue = Number(match?.[1]);
  const initial = decoded(match?.[2] ?? '');
  if (match === null || hue >= HUES || !/^[\p{L}\p{N}\p{Extended_Pictographic}?]$/u.test(initial))
    return null;
  // White on a 32 % light ground: at least 4.5 : 1 in every hue, on light and on dark pages.
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" width="40" height="40">' +
    `<circle cx="20" cy="20" r="20" fill="hsl(${hue * 30},45%,32%)"/>` +
    '<text x="20" y="20" dy=".36em" text-anchor="middle" font-family="system-ui,sans-serif" font-size="18" ' +
    `fill="#fff">${escapeHtml(initial)}</text></svg>`
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A lone % is not an initial either, so the caller refuses it.
    return '';
  }
}

import { oneLine } from '../excerpt.ts';

/** What keeps guests' words harmless in other people's programs. */

/** Nothing after an @ is read as a name: a zero-width space follows it. */
export const tameMentions = (text: string): string => text.replaceAll('@', '@\u200b');

/** Text for between two backticks, in one line: it cannot end the code, and it is never empty. */
export const codeText = (text: string): string => tameMentions(oneLine(text)).replaceAll('`', 'ˋ') || ' ';

/** A URL for between angle brackets, where markup reads nothing but the bracket's end and Slack a bar. */
export const bareUrl = (url: string): string =>
  url.replace(/[^\w\-.~:/?#=&%+,;$!]/gu, (char) =>
    encodeURIComponent(char.toWellFormed()).replace(
      /['()*]/g,
      (each) => `%${each.charCodeAt(0).toString(16)}`,
    ),
  );

/** Links as people write them who do not want them followed: hxxps://… */
export const tameLinks = (text: string): string => text.replace(/\bhttp(s?):\/\//gi, 'hxxp$1://');

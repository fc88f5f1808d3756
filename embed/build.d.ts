/** Changes with what the element loads later, so that no browser takes an older one than the script was made for. */
declare const STAMP: string;

/** Style sheets come into the bundle as minified text. */
declare module '*.css' {
  const text: string;
  export default text;
}

/** Style sheets come into the bundle as minified text. */
declare module '*.css' {
  const text: string;
  export default text;
}

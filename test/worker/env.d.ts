declare module '*?raw' {
  const text: string;
  export default text;
}

declare namespace Cloudflare {
  interface Env {
    EMAIL: SendEmail;
    TEST_MIGRATIONS: import('cloudflare:test').D1Migration[];
  }
}

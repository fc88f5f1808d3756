export default {
  async fetch(request: Request): Promise<Response> {
    return new Response('ok ' + new URL(request.url).pathname);
  },
} satisfies ExportedHandler<Env>;

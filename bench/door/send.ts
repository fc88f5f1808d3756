import { Agent, request } from 'node:http';

/** One request as it goes over the wire. */
export interface Post {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  readonly method?: 'GET' | 'POST';
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** One connection that stays. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
export const hangUp = (): void => agent.destroy();

export function send(port: number, { path, headers, body, method = 'POST' }: Post): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = method === 'GET' ? {} : { 'content-length': Buffer.byteLength(body) };
    const all = { ...headers, ...length };
    const sent = request({ host: '127.0.0.1', port, path, method, agent, headers: all }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: text })).on('error', reject);
    });
    sent.on('error', reject).end(method === 'GET' ? undefined : body);
  });
}

/** A form token for the n-th page (cases.ts). */
export async function formFor(port: number, n: number): Promise<string> {
  const page = encodeURIComponent(`https://news.example/${n % 97}`);
  const headers = { 'cf-connecting-ip': `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}` };
  const { body } = await send(port, {
    method: 'GET',
    path: `/v1/sites/s0/form?page=${page}`,
    headers,
    body: '',
  });
  return /"form":"([^"]+)"/.exec(body)?.[1] ?? '';
}

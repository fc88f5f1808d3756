import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { chances } from './chances.ts';

/** One message as it came in, and whether the endpoint took it. */
export interface Arrival {
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly taken: boolean;
  /** Milliseconds since the Unix epoch, by the wall clock. */
  readonly at: number;
}

export interface Endpoint {
  readonly url: string;
  readonly arrivals: readonly Arrival[];
  /** Refuses connections for so long, and breaks those that are open, ms. */
  readonly die: (ms: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Shares of messages that are refused, and that never get an answer. */
export interface Manners {
  readonly fails: number;
  readonly hangs: number;
}

/** A receiver of webhooks on this machine. */
export async function startEndpoint(manners: Manners, seed: number): Promise<Endpoint> {
  const chance = chances(seed);
  const arrivals: Arrival[] = [];
  const sockets = new Set<Socket>();

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    const drawn = chance();
    const taken = drawn >= manners.fails + manners.hangs;
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    const body = Buffer.concat(chunks).toString('utf8');
    arrivals.push({ id: headers['webhook-id'] ?? '', headers, body, taken, at: Date.now() });
    if (taken) {
      response.writeHead(204).end();
    } else if (drawn < manners.fails) {
      // One in six without an answer at all.
      if (drawn < manners.fails / 6) request.socket.destroy();
      else response.writeHead(drawn < manners.fails / 2 ? 500 : 503).end('not now');
    }
  }

  let port = 0;
  async function listen(): Promise<Server> {
    const server = createServer((request, response) => {
      receive(request, response).catch(() => response.destroy());
    });
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
    await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
    // A port that listens has an address of this shape.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    port = (server.address() as AddressInfo).port;
    return server;
  }

  async function close(server: Server): Promise<void> {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  }

  let running = await listen();
  return {
    url: `http://127.0.0.1:${port}/`,
    arrivals,
    async die(ms) {
      await close(running);
      await new Promise((resolve) => setTimeout(resolve, ms));
      running = await listen();
    },
    stop: () => close(running),
  };
}

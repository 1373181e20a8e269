import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { selfSignedCertificate } from './certificate';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript',
  '.pdf': 'application/pdf',
};

export interface Request {
  path: string;
  referrer: string | null;
}

export interface Server {
  /** Without a slash at the end. */
  origin: string;
  /** What was asked for so far. */
  requests: Request[];
  close(): void;
}

export interface Behaviour {
  /** More headers for a path, to play a site with a strict policy. */
  headers?: Record<string, Record<string, string>>;
  /** Paths that get no answer as long as the server runs. */
  held?: string[];
}

/** Serves folders over https on this machine only, the first that has the file wins. */
export async function serve(folders: string[], { headers = {}, held = [] }: Behaviour = {}): Promise<Server> {
  const requests: Request[] = [];
  const server = createServer(selfSignedCertificate(new Date()), (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://127.0.0.1');
    requests.push({ path: pathname, referrer: request.headers.referer ?? null });
    if (held.includes(pathname)) return;
    const file = fileFor(folders, pathname);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...headers[pathname],
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `https://127.0.0.1:${port}`, requests, close: () => server.close().closeAllConnections() };
}

function fileFor(folders: string[], pathname: string): string | undefined {
  const path = normalize(decodeURIComponent(pathname));
  const files = folders.map((folder) => join(folder, path));
  return files.find((name) => existsSync(name) && statSync(name).isFile());
}

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

export interface Server {
  /** Without a slash at the end. */
  origin: string;
  /** Paths asked for so far. */
  requests: string[];
  close(): void;
}

/**
 * Serves folders over https on this machine only, the first that has the file wins.
 * @param headers more headers for a path, to play a site with a strict policy
 */
export async function serve(folders: string[], headers: Record<string, Record<string, string>> = {}): Promise<Server> {
  const requests: string[] = [];
  const server = createServer(selfSignedCertificate(new Date()), (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://127.0.0.1');
    requests.push(pathname);
    const path = normalize(decodeURIComponent(pathname));
    const file = folders
      .map((folder) => join(folder, path))
      .find((name) => existsSync(name) && statSync(name).isFile());
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...headers[pathname],
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `https://127.0.0.1:${port}`, requests, close: () => server.close().closeAllConnections() };
}

import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { securityHeaders } from './contentPolicy.mjs';

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

function fileAt(path) {
  try {
    const found = statSync(path);
    return found.isFile() ? { path, size: found.size } : undefined;
  } catch {
    return undefined;
  }
}

/** The file that an address asks for; undefined for whatever is not there, hidden, or outside the folder. */
function requestedFile(folder, prefix, pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (!path.startsWith(prefix) || path.includes('\0')) return undefined;
  const inside = normalize(path.slice(prefix.length) || 'index.html');
  if (inside.split(sep).some((part) => part.startsWith('.'))) return undefined;
  return fileAt(join(folder, inside));
}

function answerer(folder, prefix) {
  return (request, response) => {
    const answer = (code, headers, text = '') => {
      response.writeHead(code, { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8', ...headers });
      response.end(text);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, { Allow: 'GET, HEAD' });
    const [pathname, query] = request.url.split('?', 2);
    if (`${pathname}/` === prefix) return answer(308, { Location: query ? `${prefix}?${query}` : prefix });
    const file = requestedFile(folder, prefix, pathname);
    if (!file) return answer(404, { 'Cache-Control': 'no-store' }, 'Not found\n');
    const isHashed = file.path.startsWith(join(folder, 'assets') + sep);
    response.writeHead(200, {
      ...securityHeaders,
      'Content-Type': contentTypes[extname(file.path)] ?? 'application/octet-stream',
      'Content-Length': file.size,
      'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    if (request.method === 'HEAD') return response.end();
    return createReadStream(file.path).pipe(response);
  };
}

function listening(server, port) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done(server.address().port));
  });
}

/**
 * Serves a folder as a static host would, with our security headers. What is missing is a 404, never a page.
 * A port that is taken makes it try the next one; port 0 takes any that is free.
 * @param {{ folder?: string, port?: number, prefix?: string }} [options] `prefix` begins and ends with a slash
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({ folder = 'dist', port = 0, prefix = '/' } = {}) {
  const server = createServer(answerer(resolve(folder), prefix));
  for (let attempt = port; ; attempt += 1) {
    try {
      const address = `http://127.0.0.1:${await listening(server, attempt)}${prefix}`;
      const close = () =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      return { address, close };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || attempt >= port + 50) throw error;
    }
  }
}

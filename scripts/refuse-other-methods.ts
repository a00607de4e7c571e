import type { IncomingMessage, ServerResponse } from 'node:http';

/** Middleware for a server that only gives out files: answers 405 to anything but GET and HEAD. */
export function refuseOtherMethods(
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): void {
  if (request.method === 'GET' || request.method === 'HEAD') {
    next();
    return;
  }
  response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('This server answers only GET and HEAD.\n');
}

import type { ServerResponse } from 'node:http';

/**
 * Next drops Content-Length from route handlers: they say it in X-Body-Length too, and the front puts it back (unless the body is
 * encoded). It also lets the policy that the front gives to pages stand before a handler's own, which is therefore said in X-Body-Policy.
 */
export function keepLength(response: ServerResponse): void {
  const writeHead = response.writeHead as (...given: unknown[]) => ServerResponse;
  response.writeHead = function restored(this: ServerResponse, ...given: unknown[]) {
    const policy = this.getHeader('x-body-policy');
    if (policy !== undefined) {
      this.removeHeader('x-body-policy');
      this.setHeader('Content-Security-Policy', policy as string);
    }
    const length = this.getHeader('x-body-length');
    if (length !== undefined) {
      this.removeHeader('x-body-length');
      if (!this.hasHeader('content-encoding')) {
        this.removeHeader('transfer-encoding');
        this.setHeader('Content-Length', length as string);
      }
    }
    return writeHead.apply(this, given);
  } as ServerResponse['writeHead'];
}

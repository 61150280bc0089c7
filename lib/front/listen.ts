import http from 'node:http';

/**
 * Listens on a host and port (0: any free one) and returns the port it got. `localhost` means both of this machine's loopback
 * addresses where it has both, since browsers and health checks differ in which they try. Refuses when the port is taken.
 */
export async function listen(servers: { main: http.Server; spare: () => http.Server }, host: string, port: number): Promise<number> {
  const [first, second] = host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  await listening(servers.main, first as string, port);
  const got = (servers.main.address() as { port: number }).port;
  if (second) await listening(servers.spare(), second, got).catch(() => undefined); // no IPv6 here
  return got;
}

const listening = (server: http.Server, host: string, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is already in use. Choose another: PORT=8001 npm start`) : error),
    );
    server.listen(port, host, resolve);
  });

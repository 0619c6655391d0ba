/** Everything outside this computer: a proxy that answers as YouTube and lets nothing else through. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { PLAYER_DOCUMENT, playerScript } from '../youtube';

const YOUTUBE = /^www\.youtube(?:-nocookie)?\.com:443$/u;

export type Outside = { port: number; stop: () => void };

/** Starts the proxy on a free port; browsers must accept its self-signed certificate. */
export async function startOutside(): Promise<Outside> {
  const youtube = createTlsServer(makeCertificate(), ({ url = '' }, response) => {
    const isScript = url.startsWith('/iframe_api');
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? playerScript('plays', 600) : PLAYER_DOCUMENT);
  });
  const proxy = createServer((_, response) => response.writeHead(403).end());
  const sockets = new Set<Socket>();
  const target = await listen(youtube);
  // Browsers drop connections they no longer want, including refused ones.
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  };
  proxy.on('connect', ({ url = '' }, client: Socket) => {
    keep(client);
    if (!YOUTUBE.test(url)) return client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const server = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      client.pipe(server).pipe(client);
    });
    keep(server);
  });
  const port = await listen(proxy);
  const stop = () => {
    proxy.close();
    youtube.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port, stop };
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** A key and a certificate, valid today. @throws if there is no `openssl` */
function makeCertificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(path.join(tmpdir(), 'certificate-'));
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(folder, name)) as [
    string,
    string,
  ];
  try {
    const { status, stderr, error } = spawnSync('openssl', [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=YouTube'],
      ...['-keyout', key, '-out', cert],
    ]);
    if (status !== 0) throw new Error(`openssl made no certificate: ${error ?? stderr}`);
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

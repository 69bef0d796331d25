// An HTTP proxy as companies have them: `node proxy.cjs PORT` listens on a free port of loopback and prints it. It prints
// `CONNECT host:port` for every requested tunnel, and connects all of them to PORT on loopback.
const { createServer } = require('node:http');
const { connect } = require('node:net');

const target = Number(process.argv[2]);
const server = createServer((_request, response) => {
  process.stdout.write('PLAIN REQUEST\n');
  response.writeHead(405).end();
});
server.on('connect', (request, socket, head) => {
  process.stdout.write(`CONNECT ${request.url} ${request.headers['proxy-authorization'] ?? ''}\n`);
  const tunnel = connect(target, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    tunnel.write(head);
    tunnel.pipe(socket).pipe(tunnel);
  });
  for (const end of [tunnel, socket]) end.on('error', () => [tunnel, socket].map((one) => one.destroy()));
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));

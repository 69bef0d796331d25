// Loaded before the built CLI: TLS requests to Twilio go to a plain server at PORT_OF_TWILIO instead, each over its own
// connection. With NO_SOCKET, the request never reports its socket.
const http = require('node:http');
const https = require('node:https');

https.request = (url, options) => {
  const { hostname: host, pathname, search } = new URL(url);
  const request = http.request({
    method: options.method,
    host: '127.0.0.1',
    port: Number(process.env.PORT_OF_TWILIO),
    path: pathname + search,
    headers: { host },
    agent: false,
  });
  if (process.env.NO_SOCKET === undefined) return request;
  const on = request.on;
  request.on = function (event, listener) {
    return event === 'socket' ? this : on.call(this, event, listener);
  };
  return request;
};

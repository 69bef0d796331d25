// Loaded before the built CLI: all its connections go to this machine, to PORT_OF_TWILIO. The host names that it looks
// up are written to HOSTS_FILE.
const { appendFileSync } = require('node:fs');
const { Socket } = require('node:net');

const original = Socket.prototype.connect;
Socket.prototype.connect = function connect(...args) {
  const [given] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof given?.host !== 'string' || given.host === '127.0.0.1') return original.apply(this, args);
  appendFileSync(process.env.HOSTS_FILE, `${given.host}:${given.port}\n`);
  const here = { ...given, host: '127.0.0.1', port: Number(process.env.PORT_OF_TWILIO) };
  return original.call(this, here, ...(typeof args.at(-1) === 'function' ? [args.at(-1)] : []));
};

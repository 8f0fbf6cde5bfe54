import { Socket } from 'node:net';

// Strapi takes no webhook to this machine. What is sent to 192.0.2.1, an address for documentation (RFC 5737), comes here.
const connect = Socket.prototype.connect;

Socket.prototype.connect = function (...args) {
  const [first] = args;
  const options = Array.isArray(first) ? first[0] : first; // Node hands on what it has normalised as a list
  if (options?.host === '192.0.2.1') options.host = '127.0.0.1';
  return connect.apply(this, args);
};

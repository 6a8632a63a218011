// Loaded before everything else (node --import), in child processes too: any connection beyond this machine throws.
import dns from "node:dns";
import net from "node:net";

const here = new Set([undefined, null, "", "localhost", "127.0.0.1", "::1", "0.0.0.0", "::"]);

const refuse = (host) => {
  throw new Error(`the network is cut: something asked for ${host}`);
};

const {connect} = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  // A string that is no port is a local socket's path; so is `path`.
  const host = typeof options === "object" && options !== null ? (options.path ? null : options.host) : args[1];
  if (typeof host === "string" && !here.has(host)) refuse(host);
  return connect.apply(this, args);
};

for (const name of ["lookup", "resolve", "resolve4", "resolve6"]) {
  const original = dns[name];
  dns[name] = function (host, ...rest) {
    return here.has(host) ? original.call(dns, host, ...rest) : refuse(host);
  };
  const promised = dns.promises[name];
  dns.promises[name] = async (host, ...rest) =>
    here.has(host) ? promised.call(dns.promises, host, ...rest) : refuse(host);
}

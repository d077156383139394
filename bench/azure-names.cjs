/** Preloaded by the tools: resolves the host names of Azure's blob storage to this machine. */
const dns = require('node:dns');

const { lookup } = dns;
dns.lookup = (host, ...more) => lookup(/\.blob\.core\.windows\.net$/.test(host) ? '127.0.0.1' : host, ...more);

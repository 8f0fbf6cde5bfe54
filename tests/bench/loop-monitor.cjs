const { setInterval } = require('node:timers');
const { createServer } = require('node:http');
const process = require('node:process');
const { performance } = require('node:perf_hooks');

/**
 * Loaded into a server before everything else: how long its event loop was held at a stretch, told at LOOP_PORT and forgotten
 * when told. A stretch counts by the processor time that it took: on a busy machine others hold it up as well.
 */
let longest = 0; // milliseconds
let at = performance.now();
let used = process.cpuUsage();
const look = () => {
  const { user, system } = process.cpuUsage(used);
  longest = Math.max(longest, Math.min(performance.now() - at, (user + system) / 1000));
  at = performance.now();
  used = process.cpuUsage();
};
setInterval(look, 1).unref();
createServer((_request, response) => {
  look();
  response.end(JSON.stringify({ longest }));
  longest = 0;
})
  .listen(Number(process.env.LOOP_PORT), '127.0.0.1')
  .unref();

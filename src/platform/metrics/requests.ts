import { Counter, Histogram } from 'prom-client';
import { registry } from './registry';

const requests = new Counter({
  name: 'dateline_http_requests_total',
  help: 'Answered requests by method, route and status.',
  labelNames: ['method', 'route', 'status'],
  registers: [registry],
});

const durations = new Histogram({
  name: 'dateline_http_request_duration_seconds',
  help: 'From the arrival of a request to its answer, by method and route.',
  labelNames: ['method', 'route'],
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers: [registry],
});

interface AnsweredRequest {
  readonly method: string;
  /** The pattern, never the address: that may name a document, and there are too many of them. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

export const recordRequest = ({ method, route, status, seconds }: AnsweredRequest): void => {
  requests.inc({ method, route, status });
  durations.observe({ method, route }, seconds);
};

import { createConfig, lintFromString } from '@redocly/openapi-core';
import process from 'node:process';
import { text } from 'node:stream/consumers';

// Reads an OpenAPI description from standard input; prints every finding of redocly's recommended rules, as JSON.
const source = await text(process.stdin);
const config = await createConfig({ extends: ['recommended'] });
const problems = await lintFromString({ source, config, absoluteRef: '/openapi.json' });
process.stdout.write(
  JSON.stringify(
    problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`),
  ),
);

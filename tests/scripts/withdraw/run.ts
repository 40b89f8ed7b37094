import { withdraw } from '../../../scripts/withdraw/withdraw.ts';

/** Takes one case down in a process of its own. */
await withdraw({
  root: process.env['ROOT'] ?? '',
  content: process.env['CONTENT'] ?? '',
  id: process.env['CASE'] ?? '',
  reason: 'privacy',
  today: '2026-02-03',
  dryRun: false,
});

import { readOnly } from './collection.ts';

/** Studio Flows. */
export const studioFlows = readOnly({
  path: '/v2/Flows',
  key: 'flows',
  rows: (state) => state.studioFlows,
  show: (row, { state }) => ({
    ...row,
    definition: null,
    commit_message: null,
    valid: null,
    errors: null,
    warnings: null,
    webhook_url: `https://webhooks.twilio.com/v1/Accounts/${state.accountSid}/Flows/${row.sid}`,
  }),
  details: { definition: {} },
});

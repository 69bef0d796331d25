import { readOnly } from './collection.ts';

/** Proxy services, of which Flex makes one named "Flex Proxy Service" that knows the chat service. */
export const proxyServices = readOnly({
  path: '/v1/Services',
  key: 'services',
  rows: (state) => state.proxyServices,
  show: (row) => ({
    ...row,
    callback_url: null,
    default_ttl: 0,
    number_selection_behavior: 'prefer-sticky',
    geo_match_level: 'country',
    intercept_callback_url: null,
    out_of_session_callback_url: null,
  }),
});

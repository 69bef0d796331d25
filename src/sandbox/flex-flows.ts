import { FLEX_FLOW } from '../address/flex-flow/kind.ts';
import type { AddressTable } from './address-table.ts';
import { parseChoice } from './parameters.ts';
import { ParameterError } from './responses.ts';
import type { FlexFlowRow } from './state.ts';

const CHANNEL_TYPES = ['web', 'sms', 'facebook', 'whatsapp', 'line', 'custom'];

export const flexFlows: AddressTable<FlexFlowRow> = {
  kind: FLEX_FLOW,
  path: '/v1/FlexFlows',
  listKey: 'flex_flows',
  maxPageSize: 1000,
  required: new Set(['friendly_name', 'chat_service_sid']),
  others: [
    {
      key: 'channel_type',
      name: 'ChannelType',
      parse: (parameter, text) => parseChoice(parameter, text, CHANNEL_TYPES),
    },
  ],
  words: {},
  otherTypes: [],
  defaultType: null,
  rows: (state) => state.flexFlows,
  /** Assumed: the filter by name compares exactly. */
  isListed: (row, query) => {
    const name = query.get('FriendlyName');
    return name === null || row.friendly_name === name;
  },
  checkCreate: (state) => {
    if (Object.keys(state.flexFlows).length >= FLEX_FLOW.limit) {
      throw new ParameterError(`The account has reached its limit of ${FLEX_FLOW.limit} Flex Flows`, 45004);
    }
  },
};

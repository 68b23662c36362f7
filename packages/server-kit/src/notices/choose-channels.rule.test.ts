import { expect, it } from 'vitest'
import { chooseChannels } from './choose-channels.rule.ts'

const reach = { phone: '+84912345678', email: 'a@b.vn' }

it.each([
  ['usual', false, reach, {}, ['email']],
  ['urgent', true, reach, {}, ['sms', 'email']],
  ['nowhere to reach', true, { phone: null, email: null }, { sms: true, zalo: true }, []],
  ['everything chosen', false, reach, { sms: true, zalo: true, email: true }, ['sms', 'email', 'zalo']],
  ['everything refused, also when urgent', true, reach, { sms: false, email: false }, []],
  ['no phone', true, { ...reach, phone: null }, { zalo: true }, ['email']],
] as const)('%s', (_, isUrgent, to, choices, expected) => expect(chooseChannels({ isUrgent }, to, choices).map((one) => one.channel)).toEqual(expected))

it('sends each where the person is', () => expect(chooseChannels({ isUrgent: true }, reach, {})).toEqual([{ channel: 'sms', recipient: '+84912345678' }, { channel: 'email', recipient: 'a@b.vn' }]))

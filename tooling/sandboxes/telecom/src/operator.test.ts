import { expect, test } from 'vitest'
import { makeOperator } from './operator.ts'

test('messages are kept by number, however it is written, oldest first', async () => {
  await using operator = makeOperator()
  const send = (to: string, text: string) => operator.inject({ method: 'POST', url: '/sms', payload: { to, text } })
  expect((await send('+84912345678', 'một')).statusCode).toBe(202)
  await send('0912345678', 'hai')
  await send('+84987654321', 'khác')
  for (const to of ['%2B84912345678', '+84912345678', '0912345678'])
    expect((await operator.inject(`/_sandbox/messages?to=${to}`)).json().map((one: { text: string }) => one.text)).toEqual(['một', 'hai'])
})

test('it refuses, loses and calls numbers bad when told to', async () => {
  await using operator = makeOperator()
  const send = async () => (await operator.inject({ method: 'POST', url: '/sms', payload: { to: '+84912345678', text: 'mã' } })).statusCode
  const script = (change: object) => operator.inject({ method: 'POST', url: '/_sandbox/script', payload: change })
  await script({ behaviour: 'refuse' })
  expect(await send()).toBe(503)
  await script({ behaviour: 'bad-number' })
  expect(await send()).toBe(400)
  await script({ behaviour: 'lose' })
  expect(await send()).toBe(202)
  expect((await operator.inject('/_sandbox/messages')).json()).toMatchObject([{ status: 'lost' }])
})

import { expect, test } from 'vitest'
import { makeZalo, SANDBOX_TOKEN } from './zalo.ts'

const send = (zalo: ReturnType<typeof makeZalo>, facts: object = {}, token = SANDBOX_TOKEN) =>
  zalo.inject({ method: 'POST', url: '/message/template', headers: { access_token: token }, payload: { phone: '84912345678', template_id: '1', template_data: { content: 'chào' }, tracking_id: 'a', ...facts } })

test('keeps what came again under its tracking id once', async () => {
  await using zalo = makeZalo()
  const [first, second] = [(await send(zalo)).json(), (await send(zalo)).json()]
  expect(first).toMatchObject({ error: 0 })
  expect(second).toEqual(first)
  expect((await zalo.inject('/_sandbox/messages?to=0912345678')).json()).toMatchObject([{ data: { content: 'chào' }, handedOver: 2 }])
})

test('says in the body what is wrong', async () => {
  await using zalo = makeZalo()
  expect((await send(zalo, {}, 'other')).json()).toMatchObject({ error: -124 })
  expect((await send(zalo, { phone: '0912345678' })).json()).toMatchObject({ error: -108 })
  await zalo.inject({ method: 'POST', url: '/_sandbox/script', payload: { behaviour: 'no-account' } })
  expect((await send(zalo)).json()).toMatchObject({ error: -118 })
  expect((await zalo.inject('/_sandbox/messages')).json()).toEqual([])
})

import { expect, it } from 'vitest'
import { unscopedSelectors } from './unscoped-selectors.ts'

it.each([
  ['*{margin:0}', ['*']],
  ['button{color:red}', ['button']],
  [':root{--mc-ink:red}', [':root']],
  ['.card{color:red}', ['.card']],
  ['@media print{body ._card_x1_1{color:red}}', ['body ._card_x1_1']],
  ['._card_weeiw_1,h1{color:red}', ['h1']],
  ['._card_weeiw_1{color:red}._card_weeiw_1 dt:hover,._facts_weeiw_27>li{color:red}@keyframes x{from{color:red}}', []],
  ['@layer mc.kit{a{color:red}}', ['a']],
  ['@import "https://evil.example/all.css";._card_weeiw_1{color:red}', ['@import https://evil.example/all.css']],
  [':is(*,._card_weeiw_1){color:red}', [':is']],
  ['#mc-root ._card_weeiw_1{color:red}', ['#mc-root ._card_weeiw_1']],
  ['@scope (body){button{color:red}}', ['button']],
])('%s reaches %j', (css, found) => {
  expect(unscopedSelectors(css)).toEqual(found)
})

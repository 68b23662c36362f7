import * as z from 'zod/mini'
import { ProcedureCode } from '../codes/procedure-code.ts'
import { FeeLine, METHODS } from '../fee/fee.rule.ts'
import { Condition } from '../form/condition.ts'
import { Form } from '../form/form.ts'
import { Id, Limit, Text, Workflow } from './workflow.ts'

/** Who may apply for whom. */
export const APPLICANTS = ['self', 'child', 'ward', 'authorised', 'organisation'] as const

/** What happens in people's lives; procedures of several sectors come together under one. */
export const LIFE_EVENTS = ['birth', 'school-start', 'driving', 'job', 'business', 'move', 'illness', 'disability', 'old-age', 'lost-papers', 'death'] as const
export type LifeEvent = (typeof LIFE_EVENTS)[number]

/** A law or regulation, with the place in it. */
const LegalBasis = z.strictObject({ title: z.string(), article: z.optional(z.string()) })

/**
 * A paper of the dossier (thành phần hồ sơ). With `register` it is fetched there and asked for only when it is not found.
 */
const Paper = z.strictObject({
  id: Id,
  name: Text,
  originals: z._default(z.int().check(z.minimum(0), z.maximum(20)), 0),
  copies: z._default(z.int().check(z.minimum(0), z.maximum(20)), 0),
  isRequired: z._default(z.boolean(), true),
  when: z.optional(Condition),
  register: z.optional(z.string().check(z.regex(/^[a-z-]+\.[a-z-]+$/))),
})

/**
 * An administrative procedure (thủ tục hành chính) as one versioned document. Installing or changing one needs no deployment; a
 * dossier keeps the version that it began with.
 * @source Decree 118/2025/NĐ-CP; Decree 224/2026/NĐ-CP, arts. 14 and 15; the national procedures database
 */
export const Procedure = z.strictObject({
  code: ProcedureCode,
  version: z.int().check(z.minimum(1)),
  /** Local day from which dossiers begin with this version. */
  effectiveFrom: z.iso.date(),
  sector: Id,
  name: Text,
  /** What it is for, in plain words. */
  purpose: Text,
  /** Words that people use for it, for the search. */
  synonyms: z._default(z.array(z.string()), []),
  /** What happens in a life that calls for it, such as a birth (X10). */
  lifeEvents: z._default(z.array(z.enum(LIFE_EVENTS)), []),
  legalBasis: z.array(LegalBasis).check(z.minLength(1)),
  applicants: z.array(z.enum(APPLICANTS)).check(z.minLength(1)),
  level: z.union([z.literal(1), z.literal(2)]),
  /** Whole online is the rule; a part needs a published reason. @source Decree 224/2026/NĐ-CP, art. 14 */
  service: z.union([z.strictObject({ kind: z.literal('whole') }), z.strictObject({ kind: z.literal('part'), reason: Text })]),
  methods: z.array(z.enum(METHODS)).check(z.minLength(1)),
  limit: Limit,
  fees: z._default(z.array(FeeLine), []),
  /** Reception looks at a dossier only when its fee is paid. */
  isFeeFirst: z._default(z.boolean(), false),
  papers: z._default(z.array(Paper), []),
  form: Form,
  workflow: Workflow,
  result: z.strictObject({ name: Text, code: z.optional(z.string()) }),
  /** Figures that nobody has yet settled with the law's text; pages say so. */
  isModelData: z._default(z.boolean(), false),
})
export type Procedure = z.output<typeof Procedure>

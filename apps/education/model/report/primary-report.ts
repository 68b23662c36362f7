import * as z from 'zod/mini'
import { QUALITY_LEVELS, SUBJECT_LEVELS } from '../marks/primary-result.rule.ts'

/** The four points of a primary year at which a pupil is assessed. */
export const POINTS = ['mid1', 'end1', 'mid2', 'end2'] as const
export type Point = (typeof POINTS)[number]

/** One point of the year: what was assessed then. Tests are whole marks 1–10. */
export const PointReport = z.object({
  point: z.enum(POINTS),
  subjects: z.array(z.object({ code: z.string(), level: z.nullable(z.enum(SUBJECT_LEVELS)), test: z.nullable(z.int()), tested: z.boolean() })),
  qualities: z.array(z.object({ code: z.string(), level: z.nullable(z.enum(QUALITY_LEVELS)) })),
})
export type PointReport = z.infer<typeof PointReport>

/** A year of grades 1–5, assessed by Circular 27/2020. `year` is null before the year's end. */
export const PrimaryReport = z.object({
  stage: z.literal('primary'),
  points: z.array(PointReport),
  year: z.nullable(
    z.object({
      result: z.enum(['xuat-sac', 'tot', 'hoan-thanh', 'chua-hoan-thanh']),
      clause: z.string(),
      title: z.nullable(z.enum(['xuat-sac', 'tieu-bieu'])),
    }),
  ),
})
export type PrimaryReport = z.infer<typeof PrimaryReport>

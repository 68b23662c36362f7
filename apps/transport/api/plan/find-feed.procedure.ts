import * as z from 'zod/mini'
import { FeedAbout } from '../../model/plan/plan.ts'
import { procedureFor } from '../kit.ts'

/** Where the timetable in use comes from and for which days it holds; null when there is none. */
export const findFeed = procedureFor('anyone')
  .output(z.nullable(FeedAbout))
  .query(async ({ ctx }) => {
    const feed = await ctx.public.selectFrom('transport.gtfs_feeds').select(['source', 'is_model_data', 'valid_from', 'valid_to']).executeTakeFirst()
    return feed ? { source: feed.source, isModelData: feed.is_model_data, validFrom: feed.valid_from, validTo: feed.valid_to } : null
  })

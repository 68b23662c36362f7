import * as z from 'zod/mini'
import { Notice } from '../../model/notices/notice.ts'
import { procedureFor } from '../kit.ts'
import { findNotices } from './find-notices.query.ts'

/** What the office tells everybody, newest first. */
export const listNotices = procedureFor('anyone')
  .output(z.array(Notice))
  .query(({ ctx }) => findNotices(ctx.public))

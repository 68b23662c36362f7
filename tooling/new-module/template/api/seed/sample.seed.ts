import type { Seed } from '@mc/server-kit'
import { answerDueOn } from '../../model/requests/answer-due.rule.ts'

/** One adult in so many has sent a request. */
const SENDERS_ONE_IN = 40

/** The demo officer of the one-stop office. */
const OFFICER = '019182000080'

const SUBJECTS = ['Hỏi về giấy tờ cần nộp', 'Đề nghị sửa thông tin', 'Hỏi lịch làm việc', 'Góp ý về dịch vụ'] as const

/** Made-up notices and requests: model data. Dates are relative to the day of seeding. */
export async function seedSample(seed: Seed): Promise<void> {
  await seed.copy('notices', ['title_vi', 'title_en', 'body_vi', 'body_en', 'published_on'], [
    ['Tiếp nhận yêu cầu qua mạng (mẫu)', 'Requests are taken online (model)', 'Yêu cầu gửi qua cổng được trả lời trong 5 ngày làm việc.', 'Requests sent here are answered within 5 working days.', daysBefore(seed.today, 2)],
    ['Giờ làm việc của bộ phận một cửa (mẫu)', 'Hours of the one-stop office (model)', 'Từ 7 giờ 30 đến 16 giờ 30, thứ Hai đến thứ Sáu.', 'From 7:30 to 16:30, Monday to Friday.', daysBefore(seed.today, 20)],
  ])
  await seed.copy('requests', ['citizen_id', 'citizen_name', 'subject', 'body', 'sent_at', 'due_on', 'answer', 'answered_at', 'answered_by'], requests(seed))
}

function* requests(seed: Seed) {
  for (const person of seed.people()) {
    const random = seed.random(person.citizenId)
    // The demo father's was answered lately, so that the home page has something to show.
    const isFather = person.demo === 'father'
    if (!isFather && (person.age < 18 || person.demo || !random.chance(1 / SENDERS_ONE_IN))) continue
    const sentOn = daysBefore(seed.today, isFather ? 2 : random.int(1, 60))
    const subject = random.pick(SUBJECTS)
    const isAnswered = isFather || answerDueOn(sentOn) < seed.today || random.chance(0.5)
    const answer = isAnswered ? ['Cơ quan đã xem xét và trả lời theo quy định (dữ liệu mẫu).', `${sentOn}T08:00:00+07:00`, OFFICER] : [null, null, null]
    yield [person.citizenId, person.name, subject, `${subject}. Nội dung mẫu.`, `${sentOn}T02:00:00+07:00`, answerDueOn(sentOn), ...answer]
  }
}

function daysBefore(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}

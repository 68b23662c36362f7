import type { Text } from '@mc/i18n'

/** Group of insured people as the first two letters of a card say. */
export type ParticipantGroup = {
  name: Text
  /** Levels of benefit that occur with the group; the card's own third character counts. */
  levels: readonly BenefitLevel[]
  /** Where the group stands in Law 25/2008 as amended by Law 51/2024, art. 12; null where we have not settled it. */
  clause: string | null
}

/** Third character of a card: how much of the cost the fund pays. */
export type BenefitLevel = 1 | 2 | 3 | 4 | 5

const group = (vi: string, en: string, levels: readonly BenefitLevel[], clause: string | null = null): ParticipantGroup => ({
  name: { vi, en },
  levels,
  clause,
})

/**
 * The groups by their letters. Names follow the decision; clauses of article 12 are shown only where settled.
 * @source Decision 1351/QĐ-BHXH (2015), table of card codes
 */
export const PARTICIPANT_GROUPS: Readonly<Record<string, ParticipantGroup>> = {
  DN: group('Người lao động trong doanh nghiệp', 'Employee of an enterprise', [4]),
  HX: group('Người lao động trong hợp tác xã', 'Employee of a cooperative', [4]),
  CH: group('Người lao động trong cơ quan nhà nước, đơn vị sự nghiệp', 'Employee of a state body', [4]),
  NN: group('Người lao động trong cơ quan, tổ chức nước ngoài', 'Employee of a foreign organisation', [4]),
  TK: group('Người lao động trong tổ chức khác', 'Employee of another organisation', [4]),
  HC: group('Cán bộ, công chức, viên chức', 'Civil servant', [4]),
  XK: group('Cán bộ không chuyên trách ở cấp xã', 'Part-time commune officer', [4]),
  HT: group('Người hưởng lương hưu, trợ cấp mất sức lao động', 'Pensioner', [3], 'khoản 2 điểm a'),
  TB: group('Người hưởng trợ cấp tai nạn lao động, bệnh nghề nghiệp', 'Receives benefit for a work accident', [4]),
  MS: group('Người hưởng trợ cấp mất sức lao động', 'Receives benefit for lost working capacity', [4]),
  XB: group('Cán bộ xã nghỉ việc hưởng trợ cấp', 'Former commune officer on benefit', [4]),
  TN: group('Người hưởng trợ cấp thất nghiệp', 'Receives unemployment benefit', [4]),
  CC: group('Người có công với cách mạng', 'Person of merit to the revolution', [1]),
  CK: group('Người có công khác', 'Other person of merit', [2]),
  CB: group('Cựu chiến binh', 'War veteran', [2]),
  KC: group('Người tham gia kháng chiến', 'Took part in the resistance', [2]),
  HD: group('Đại biểu Quốc hội, Hội đồng nhân dân', 'Elected deputy', [4]),
  TE: group('Trẻ em dưới 6 tuổi', 'Child under 6', [1]),
  BT: group('Người hưởng trợ cấp bảo trợ xã hội hằng tháng', 'Receives monthly social allowance', [2]),
  HN: group('Người thuộc hộ nghèo', 'Member of a poor household', [2]),
  DT: group('Người dân tộc thiểu số ở vùng khó khăn', 'Ethnic minority in a difficult area', [2]),
  DK: group('Người sống ở vùng đặc biệt khó khăn', 'Lives in an especially difficult area', [2]),
  XD: group('Người sống ở xã đảo, huyện đảo', 'Lives in an island commune', [2]),
  TS: group('Thân nhân liệt sĩ', 'Relative of a fallen soldier', [2]),
  TC: group('Thân nhân người có công', 'Relative of a person of merit', [3]),
  CN: group('Người thuộc hộ cận nghèo', 'Member of a near-poor household', [3]),
  HS: group('Học sinh', 'Pupil', [4]),
  SV: group('Sinh viên', 'Student', [4]),
  GB: group('Người thuộc hộ làm nông, lâm, ngư nghiệp mức sống trung bình', 'Farming household of average means', [4]),
  GD: group('Người tham gia theo hộ gia đình', 'Insured with the household', [4]),
  QN: group('Quân nhân', 'Member of the armed forces', [5]),
  CA: group('Công an', 'Member of the police', [5]),
  CY: group('Người làm công tác cơ yếu', 'Works in cryptography', [5]),
}

/** What each level pays, and the sentence the card holder reads. */
export const BENEFIT_LEVELS: Readonly<Record<BenefitLevel, { percent: 100 | 95 | 80; name: Text }>> = {
  1: { percent: 100, name: { vi: '100 % chi phí', en: '100% of the cost' } },
  2: { percent: 100, name: { vi: '100 % chi phí, một số dịch vụ có giới hạn', en: '100% of the cost, some services limited' } },
  3: { percent: 95, name: { vi: '95 % chi phí', en: '95% of the cost' } },
  4: { percent: 80, name: { vi: '80 % chi phí', en: '80% of the cost' } },
  5: { percent: 100, name: { vi: '100 % chi phí, kể cả ngoài danh mục', en: '100% of the cost, also outside the list' } },
}

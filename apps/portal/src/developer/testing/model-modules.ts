import type { ModuleDetail, Release } from '../module-detail.ts'

const MINE = { putForward: true, takeBack: true, stop: true, override: true, addKeys: true, revokeKeys: true }

/** A release as the console lists it, for stories. */
export function aRelease(version: string, facts: Partial<Release> = {}): Release {
  return {
    version,
    releasedAt: '2026-11-20T03:00:00.000Z',
    releasedBy: 'Đỗ Quang Huy',
    source: 'signed',
    commit: 'c0ffee1234567890',
    keyId: 'de861c8a4028e041',
    contract: 2,
    promise: { until: '2027-11-25', untilVersion: 5 },
    bytesFirstLoad: 21_400,
    bytesAll: 182_000,
    files: 23,
    stopped: null,
    measured: { loads: 1_240, failures: 3, medianMs: 100, slowMs: 500 },
    ...facts,
  }
}

/** A module with a stable release, a canary and one that was stopped. */
export function aModule(facts: Partial<ModuleDetail> = {}): ModuleDetail {
  return {
    id: 'health',
    title: { vi: 'Y tế', en: 'Health' },
    stopped: null,
    stable: { version: '327fd8d31211', since: '2026-11-20T03:00:00.000Z', previous: '02e83644c80e' },
    canary: { version: '9b1dd0a6c3f2', since: '2026-11-24T03:00:00.000Z', share: 5, roles: ['teacher'] },
    teams: [{ code: 'NHOM-YTE', name: { vi: 'Nhóm phát triển mô-đun Y tế', en: 'Health module team' } }],
    may: MINE,
    budgetBytes: 150_000,
    releases: [
      aRelease('9b1dd0a6c3f2', { releasedAt: '2026-11-24T03:00:00.000Z', bytesFirstLoad: 23_900, measured: { loads: 61, failures: 4, medianMs: 250, slowMs: 1_000 } }),
      aRelease('327fd8d31211'),
      aRelease('02e83644c80e', { releasedAt: '2026-11-02T03:00:00.000Z', contract: 1, promise: null, stopped: { at: '2026-11-21T03:00:00.000Z', reason: 'Lộ số điện thoại' }, measured: { loads: 0, failures: 0, medianMs: null, slowMs: null } }),
    ],
    events: [
      { id: '3', at: '2026-11-24T03:05:00.000Z', actor: 'Đỗ Quang Huy', action: 'canary', version: '9b1dd0a6c3f2', channel: 'canary', reason: 'Ít lần bấm hơn' },
      { id: '2', at: '2026-11-20T03:00:00.000Z', actor: 'Đỗ Quang Huy', action: 'promote', version: '327fd8d31211', channel: 'stable', reason: 'Sửa lỗi thẻ hết hạn' },
    ],
    keys: [{ keyId: 'de861c8a4028e041', holder: 'Nhóm Y tế', createdAt: '2026-10-01T03:00:00.000Z', revokedAt: null }],
    tokens: [
      { id: '0193a0b2-0000-7000-8000-000000000001', name: 'Máy dựng', createdAt: '2026-10-01T03:00:00.000Z', expiresAt: '2027-01-01T03:00:00.000Z', isOver: false, revokedAt: null },
      { id: '0193a0b2-0000-7000-8000-000000000002', name: 'Máy cũ', createdAt: '2026-05-01T03:00:00.000Z', expiresAt: '2026-08-01T03:00:00.000Z', isOver: true, revokedAt: null },
    ],
    failures: [{ id: '1', at: '2026-11-24T08:00:00.000Z', version: '9b1dd0a6c3f2', stage: 'render', detail: '/health TypeError: card is null' }],
    ...facts,
  }
}

/** The topic on which a bill's followers hear that it changed. */
export function billTopic(billId: string): string {
  return `payments.bill.${billId}`
}

export interface OfficeSource {
  readonly own: boolean
  readonly address: string
  readonly origins: string
}
export function officeSource(choice?: string): OfficeSource
export function securityPolicy(origins?: string): string

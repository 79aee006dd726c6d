export const engagements = {
  title: 'Yhteistyö',
} as const;

import type { RecordBase } from '../records/record.ts';

export const PHONE_KINDS = ['work', 'mobile', 'other'] as const;
export type PhoneKind = (typeof PHONE_KINDS)[number];

export type PostalAddress = { street: string; postalCode: string; city: string; country: string };

type Common = RecordBase & {
  ownerKind: 'person' | 'position' | 'organisation';
  ownerId: string;
  /** The first to use among the owner's points of the same kind. */
  preferred: boolean;
  label?: string;
  /** Not to be used for writing or calling: it goes out in no list and no export. */
  doNotUse?: true;
};

/** A way to reach a person, a position or an organisation. `value` is as typed; `normal` is what is compared and dialled. */
export type ContactPoint = Common &
  (
    | {
        kind: 'email';
        value: string;
        /** Lower case, trimmed. */ normal: string;
        /** An organisation's registry (kirjaamo): official letters go there, and it is nobody's own. */
        registry?: true;
      }
    | {
        kind: 'phone';
        phoneKind: PhoneKind;
        value: string;
        /** E.164 where it parses, else as typed. */ normal: string;
      }
    | {
        kind: 'address';
        value: string;
        /** Folded for search. */ normal: string;
        address: PostalAddress;
      }
  );

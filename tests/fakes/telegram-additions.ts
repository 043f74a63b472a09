/**
 * What the Bot API has had since 10.1, as far as sanad uses it: 10.2 (14 July 2026) and 10.3 (24 August 2026), as the
 * package @grammyjs/types 5.0.0 writes them down in the files named. It has no data, so this is a copy by hand.
 */
import type { Field, Spec } from "./telegram-spec.ts";

/** methods.d.ts: of every method that sends. */
const EPHEMERAL: Field = optional("ephemeral_message_parameters", "EphemeralMessageParameters");

const ADDITIONS: Spec = {
  methods: {
    sendMessage: { fields: [EPHEMERAL] },
    sendRichMessage: { fields: [EPHEMERAL] },
    // methods.d.ts
    editEphemeralMessageText: {
      fields: [
        required("chat_id", "Integer", "String"),
        required("receiver_user_id", "Integer"),
        required("ephemeral_message_id", "Integer"),
        optional("text", "String"),
        optional("parse_mode", "String"),
        optional("entities", "Array of MessageEntity"),
        optional("link_preview_options", "LinkPreviewOptions"),
        optional("rich_message", "InputRichMessage"),
        optional("reply_markup", "InlineKeyboardMarkup"),
      ],
    },
  },
  types: {
    // message.d.ts
    EphemeralMessageParameters: {
      fields: [
        required("receiver_user_id", "Integer"),
        optional("callback_query_id", "String"),
        optional("replace_callback_query_message", "Boolean"),
      ],
    },
    Message: { fields: [optional("receiver_user", "User"), optional("ephemeral_message_id", "Integer")] },
    // Either of the two says which message is replied to.
    ReplyParameters: {
      fields: [optional("message_id", "Integer"), optional("ephemeral_message_id", "Integer")],
    },
    // manage.d.ts
    BotCommand: { fields: [optional("is_ephemeral", "Boolean")] },
  },
};

/** The specification with what came after it; a field of the same name takes the old one's place. */
export function withAdditions({ methods, types }: Spec): Spec {
  return { methods: added(methods, ADDITIONS.methods), types: added(types, ADDITIONS.types) };
}

function added(old: Spec["types"], additions: Spec["types"]): Spec["types"] {
  const changed = Object.entries(additions).map(([name, { fields = [] }]) => {
    const names = fields.map((field) => field.name);
    const kept = (old[name]?.fields ?? []).filter((field) => !names.includes(field.name));
    return [name, { ...old[name], fields: [...kept, ...fields] }] as const;
  });
  return { ...old, ...Object.fromEntries(changed) };
}

function required(name: string, ...types: readonly string[]): Field {
  return { name, types, required: true };
}

function optional(name: string, ...types: readonly string[]): Field {
  return { name, types, required: false };
}

/** What a Bot API server keeps of one bot, and what it gives back of it. */

export type Params = Readonly<Record<string, unknown>>;

/** What it is told, and what it gives back. */
export class TelegramMemory {
  /** The switches of @BotFather that `getMe` tells of. */
  readonly switches = {
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_guest_queries: true,
    supports_inline_queries: true,
  };
  /** Menus and descriptions, by what sets them, scope and language: "setMyCommands default tr". */
  readonly texts = new Map<string, unknown>();
  menuButton: object = { type: "default" };
  webhook: Params & { readonly url: string } = { url: "" };

  /** Who is an admin of every group. */
  readonly admins: number[] = [];

  #nextMessage = 1000;

  /** The result of a call that was not refused. */
  resultOf(method: string, params: Params): unknown {
    if (/^(get|set|delete)My(Commands|Description|ShortDescription)$/.test(method))
      return this.#textsOf(method, params);
    switch (method) {
      case "getMe":
        return { ...ME, ...this.switches };
      case "getWebhookInfo":
        return { has_custom_certificate: false, pending_update_count: 0, ...this.webhook };
      case "setWebhook":
        this.webhook = { ...params, url: String(params.url) };
        return true;
      case "deleteWebhook":
        this.webhook = { url: "" };
        return true;
      case "getChatMember":
        return { status: this.admins.includes(Number(params.user_id)) ? "administrator" : "member" };
      case "getChatMenuButton":
        return this.menuButton;
      case "setChatMenuButton":
        this.menuButton = Object(params.menu_button);
        return true;
      case "answerGuestQuery":
        return { inline_message_id: "CAAAAKg" };
      case "sendMessage":
      case "sendRichMessage":
      case "editMessageText":
        return this.#message(params);
      case "sendPhoto":
      case "editMessageMedia":
        return { ...this.#message(params), text: undefined, photo: PHOTO };
      default:
        return true;
    }
  }

  #textsOf(method: string, { scope, language_code = "", commands, ...texts }: Params): unknown {
    const { type = "default" } = Object(scope);
    const key = [method.replace(/^(get|delete)/, "set"), type, language_code].join(" ").trim();
    const [name = "commands", text = commands] = Object.entries(texts)[0] ?? [];
    if (method.startsWith("set")) this.texts.set(key, text);
    if (method.startsWith("delete")) this.texts.delete(key);
    if (!method.startsWith("get")) return true;
    const held = this.texts.get(key);
    return method === "getMyCommands" ? (held ?? []) : { [NAMES[method] ?? name]: held ?? "" };
  }

  #message({ chat_id, ephemeral_message_parameters: whispered }: Params) {
    this.#nextMessage += 1;
    const chat = { id: chat_id, type: "private" };
    return whispered
      ? { message_id: 0, ephemeral_message_id: this.#nextMessage, date: 1, chat, text: "" }
      : { message_id: this.#nextMessage, date: 1, chat, text: "" };
  }
}

/** In each size that Telegram makes of it, the smallest first. */
const PHOTO = [90, 1080].map((width) => ({
  file_id: `photo-${width}`,
  file_unique_id: `u${width}`,
  width,
  height: width,
}));

const NAMES: Readonly<Record<string, string>> = {
  getMyDescription: "description",
  getMyShortDescription: "short_description",
};

const ME = { id: 123456, is_bot: true, first_name: "sanad", username: "sanad_bot" };

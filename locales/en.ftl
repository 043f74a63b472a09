# What sanad itself says, in English. Stories bring their own words.

## Commands: the name as Discord shows it, and what it answers (at most 100 characters)

command-ask = ask
    .description = Your question in your own words, answered with the sentence behind it
    .spoken = ask a question, i have a question, i want to ask, can i ask a question, question
command-summary = summary
    .description = The story in a few lines, each with its sentence
    .spoken = summarize, summarise, tldr, sum it up, give me a summary, a summary, in short, the story, story
command-timeline = timeline
    .description = What happened, in order, with dates as precise as the source gives them
    .spoken = time line, the timeline, show me the timeline, chronology
command-who = who
    .description = Who somebody is, and what part they have in the story
    .spoken = who is who, who's who, whos who, people, everyone, the people
command-said = said
    .description = Who said what, and where
    .spoken = statements, quotes, who said what, the statements
command-check = check
    .description = A claim or a forwarded message beside what the source says
    .message = Check with the source
    .spoken = fact check, check this, check a claim, verify, verify this
command-source = source
    .description = The source itself, sentence by sentence
    .spoken = the source, sources, show me the source, original, the original, the article, article, link,
        the link, give me the link, send me the link, send me the article, full article
command-stories = stories
    .description = Every story you can ask about
    .spoken = other stories, all stories, list stories, what news is there, what stories are there
command-updates = updates
    .description = What changed in a story last: new facts, and corrections with the old wording
    .spoken = what's new, whats new, what is new, anything new, news, what changed, changes, corrections
command-follow = follow
    .description = Tell this chat whenever a story, or somebody in it, has something new or corrected
    .spoken = subscribe, follow this, follow the story, notify me, keep me posted
command-unfollow = unfollow
    .description = Stop telling this chat
    .spoken = unsubscribe, stop, stop following, stop sending
command-settings = settings
    .description = Your language, your digits, and who sees your answers
    .spoken = setting, options, preferences, language, languages, change language, change the language,
        change my language, my settings
command-manage = manage
    .description = For whoever runs this chat: its language, its story and more
    .spoken = manage this chat, chat settings, group settings
command-mydata = mydata
    .description = What is kept about you and this chat, and how to erase it
    .spoken = my data, privacy, delete my data, forget me, what do you know about me, erase my data
command-help = help
    .description = What you can ask, and in which language
    .spoken = help me, please help, can you help me, what can you do, what can i do, what can i ask,
        what can i ask you, what do you do, what do you know, what are you, who are you, what is this,
        what is this bot, what is sanad, how does this work, how do you work, how do i use this, how to use,
        are you a bot, are you human, are you real, are you ai, are you an ai, are you chatgpt, who made you,
        who built you, commands, menu, start, instructions, cancel, quit, exit, english, in english,
        in english please, english please, speak english, إنجليزي, بالإنجليزي, الإنجليزية, ingilizce

argument-question = question
    .description = Your question, as you would ask a friend
argument-claim = claim
    .description = What somebody says happened; a whole message will do
argument-length = length
    .description = How long the summary should be
argument-actor = actor
    .description = Only events in which this person, organization, country or place has a part
argument-from = from
    .description = The earliest day, month or year, such as 2025-08
argument-to = to
    .description = The latest day, month or year, such as 2025-09
argument-picture = picture
    .description = The timeline as a picture, light or dark
argument-name = name
    .description = A person, organization, country or place, in any spelling
argument-speaker = speaker
    .description = Only what this person said
argument-sentence = sentence
    .description = The number of a sentence
argument-source = source
    .description = Which source, where the story has several
argument-story = story
    .description = The story that it is about, by its title or a name in it
argument-what = what
    .description = A story, or a person, organization, country or place in it
argument-setting = setting
    .description = Which setting
argument-value = value
    .description = What it shall be
argument-forget = forget
    .description = Erase what is kept
argument-sure = sure
    .description = Erase it without asking again
argument-id = id
    .description = The id of an event or statement

choice-short = short
choice-medium = medium
choice-full = full
choice-l = Light
choice-d = Dark
choice-language = Language
choice-digits = Digits
choice-private = Private answers
choice-rich = Rich messages
choice-corrections = Corrections first
choice-story = Story
choice-me = About me
choice-chat = About this chat
choice-yes = Yes
choice-followed = Only what is followed here

## An option of every command on Discord; on Telegram a word that can follow it

option-private = private
    .description = Only you see the answer

## Buttons to the next question

next-summary = Summary
next-timeline = Timeline
next-who = Who is who
next-said = Who said what
next-source = The source
next-stories = All stories
open = More
next-settings = Settings
next-help = Help

## Pages

page = Page { $number } of { $total }
page-previous = ‹ Previous page
page-next = Next page ›
page-only = One message holds no more than this. For the rest, send it in shorter parts.

## Evidence

caption = Sentence { $number } of the source
caption-of = Sentence { $number } of “{ $title }”
caption-published = { $where }, { $publisher }
caption-short = Sentence { $number }

## Dates

draft = Draft, not reviewed yet
date-unknown = Date not given
date-inferred = inferred
date-words = In the source’s words: “{ $words }”
date-why = Why this date: { $why }
date-about = about { $date }
date-from-to = { $from } to { $to }
date-since = since { $from }
date-until = until { $to }
date-between = between { $from } and { $to }
date-not-before = not before { $from }
date-not-after = no later than { $to }

## Details of an event

detail-otherwise = Another source says otherwise
detail-topic = Topic
detail-purpose = Purpose
detail-cause = What it came with
detail-effect = Effect
detail-duration = Duration
detail-context = Background

## /ask

ask-elsewhere = Not in the story you asked about, but in another one: “{ $title }”
ask-silent = The source does not say that.
ask-unfound = I found no answer to that in the source.
ask-near = What it does say, nearest to your question
ask-also = Also in the source

## /summary

summary-short = Shorter
summary-medium = More
summary-full = Everything

## /timeline

timeline-title = Timeline
timeline-of = Timeline: { $name }
timeline-undated = Without a date
timeline-range = Only what may have happened in this time: { $range }. Events without a date are left out.
timeline-nothing = The story has no event here that the source dates in this range.
timeline-nothing-of = The story tells of no event in which { $name } has a part.
timeline-backwards = The first date is later than the second. Did you mean it the other way round?
timeline-as-picture = As a picture
timeline-as-text = As text
timeline-dark = Dark picture
timeline-light = Light picture
timeline-open = Open an event with its sentence
timeline-picture-note = Each event as precisely as the source dates it. Open one for the sentence behind it.

## In pictures

picture-footer = Every event with the sentence behind it: { $command }
picture-card = What the source says, with the sentence behind it: { $command }
picture-meeting = Meeting
picture-agreement = Agreement
picture-exercise = Exercise
picture-visit = Visit
picture-production = Production
picture-diplomacy = Relations
picture-decision = Decision
picture-election = Election
picture-appointment = Appointment
picture-court = Justice
picture-attack = Attack
picture-protest = Protest
picture-disaster = Disaster
picture-accident = Accident
picture-rescue = Rescue
picture-death = Death
picture-opening = Opening
picture-match = Match
picture-report = Figures
picture-purchase = Purchase
picture-ceremony = Ceremony
picture-other = Other
picture-moment = A day
picture-stretch = In this month or year
picture-within = Some time in this range
picture-span = All this time
picture-inferred = Inferred date

## Names

which-name = “{ $name }” could be any of these. Whom do you mean?
no-name-but = The story knows nobody called “{ $name }”. Closest:
no-name = The story knows nobody called “{ $name }”.

## /who

who-person = People
who-organization = Organizations
who-country = Countries
who-place = Places
who-unnamed = The source does not give a name.
who-part = Has a part in
who-here = Happened here
who-otherwise = Where the sources differ
who-said = Said
who-timeline = Their timeline
who-statements = All they said
who-open = Choose a name
who-everyone = Everyone

## /said

said-title = Who said what
said-by = What { $name } said
said-at = on: { $event }
said-through = reported through { $name }
said-nothing = The source reports nothing that anybody said.
said-nothing-by = The source reports nothing that { $name } said.

## /check

check-in-source = The source says this
check-differs = Differs from the source
check-not-in-source = Not found in the source
check-claim = “{ $claim }”
check-word = “{ $word }”
check-difference = The claim says “{ $claimed }”; the source says “{ $source }”.
check-denial = The claim denies it: “{ $claimed }”. The source says: { $source }
check-missing = Not found there: { $words }
check-near = Nearest in the source
check-none = There is nothing here that could be compared with a source. Send a claim: who did what, when or where.
check-cut = Only the first { $count } sentences were compared.
check-note = Compared with the source alone. Whether it is true is another question.

## /source

source-sentence = Sentence { $number } of { $total }
source-facts =
    { $count ->
        [0] Nothing in the story rests on this sentence
        [one] One fact rests on this sentence
       *[other] { $count } facts rest on this sentence
    }
source-previous = ‹ Previous sentence
source-next = Next sentence ›
source-whole = Whole source
source-open = Open a sentence
source-no-sentence = This source has sentences 1 to { $total }. Pick one:
source-which = This story has several sources. Which one?
source-unknown = There is no such source. These there are:
source-publisher = Published by { $publisher }
source-no-publisher = The publisher is not known
source-published = Published:
source-link = Open the original
source-link-of = Open the original of “{ $title }”

## An event or statement by itself

fact-statements = What was said about it
fact-part = Who has a part in it

## /stories

stories-title =
    { $count ->
        [one] One story
       *[other] { $count } stories
    }
stories-which = “{ $name }” could be any of these stories. Which one do you mean?
stories-found =
    { $count ->
        [one] One story with “{ $name }”
       *[other] { $count } stories with “{ $name }”
    }
stories-search = To find one, write a word of its title or a name in it behind /stories.
stories-open = Open a story
stories-more =
    { $count ->
        [one] One more story has these words; another word or a name narrows them down.
       *[other] { $count } more stories have these words; another word or a name narrows them down.
    }
stories-none = There is no story called “{ $name }”. Try a word of its title or a name in it, or go through all of them.
stories-unknown = There is no story called “{ $name }”. You can ask about:
stories-holds = { $events ->
        [one] One event
       *[other] { $events } events
    }, { $statements ->
        [one] one statement
       *[other] { $statements } statements
    }, { $sentences ->
        [one] one sentence
       *[other] { $sentences } sentences
    } of source text

## /updates, and what followers are sent

news-title = What changed in “{ $title }”
news-since = Since { $date }
news-new =
    { $count ->
        [one] New
       *[other] New: { $count }
    }
news-corrected =
    { $count ->
        [one] Corrected
       *[other] Corrected: { $count }
    }
news-removed =
    { $count ->
        [one] No longer in the story
       *[other] No longer in the story: { $count }
    }
news-gone = “{ $text }”
news-gone-name = { $name }: “{ $text }”
news-was-title = Title before: “{ $old }”; now: “{ $now }”
news-was-text = Before: “{ $old }”
news-was-name = Named before: { $old }
news-was-date = Date before: { $old }; now: { $now }
news-was-who =
    { $of ->
        [statement] Attributed before to: { $old }
       *[other] Taking part before: { $old }; now: { $now }
    }
news-was-place = Place before: { $old }; now: { $now }
news-was-through = Reported before through: { $old }; now: { $now }
news-was-event = Said before to be about: { $old }; now: { $now }
news-was-evidence = Quoted before: “{ $old }”
news-why = Why it was corrected: { $why }
news-nothing = nothing
news-none = Nothing in “{ $title }” has changed since { $date }.
news-unknown = I can’t look up right now what changed. Please try again in a few minutes; questions are answered all the same.
news-earlier = Further back
news-follow = Follow this story
opening-title = Corrected since you were last shown this story here
opening-all = All corrections
opening-answer = The answer ›

## /follow and /unfollow

follow-begun = From now on I tell you here when something is added to “{ $name }” or corrected in it.
follow-begun-name = From now on I tell you here when something new about { $name } is added, or corrected.
follow-already = “{ $name }” is already followed here.
follow-within = The whole story is followed here already, and { $name } with it.
follow-here = Followed here
follow-end = Stop following
follow-end-of = Stop: { $name }
follow-nowhere = I can’t post here by myself, so nothing can be followed here. Use /follow in a private chat with me, or in a group or channel that I was added to and may write in.
follow-refused = Only those who manage this chat can choose what is followed here.
follow-which = “{ $name }” could be any of these. Which one do you want to follow?
follow-unknown-but = There is no story called “{ $name }”, and nobody of that name in one. Closest:
follow-unknown = There is no story called “{ $name }”, and nobody of that name in one. Without a name, /follow means this chat’s story.
unfollow-done = “{ $name }” is no longer followed here.
unfollow-none = Nothing is followed here.
unfollow-which = What should no longer be followed here?
unfollow-unknown = “{ $name }” is not followed here. Followed are:

## /settings and /manage

settings-reader = Your settings
settings-chat = Settings of this chat
settings-saved = Saved.
settings-never = Settings are kept only where I can tell readers apart. Here I always answer with the defaults.
manage-refused = Only those who manage this chat can change its settings. They are:
setting-is = { $setting }: { $value }
about-language =
    { $of ->
        [chat] The language for everyone here who has not chosen their own.
       *[other] The language in which I answer you, in every chat. A question in another language is still answered in that language.
    }
about-digits = How numbers look in Arabic answers. Quotes stay as the source wrote them.
about-private = In groups and servers, your answers are seen by you alone wherever that is possible.
about-story = The story that is meant here when nobody names one.
about-rich = Finer layout on new Telegram apps. Telegram Web, some apps for Mac and watches show such messages blank; leave it off if anybody here uses them.
about-corrections = When a story has been corrected since it was last shown here, the next answer begins with what changed.
value-default-language =
    { $of ->
        [chat] as each reader’s app
       *[other] as in your app
    }
value-default-story = the bot’s first story
value-gone-story = a story that is no longer here
value-latin = 123
value-arabic = ١٢٣
value-on = on
value-off = off

## /mydata

mydata-title = What is kept
mydata-of-me = About you
mydata-of-chat = About this chat
mydata-nothing = Nothing.
mydata-follow = Followed: all of “{ $story }”
mydata-follow-of = Followed in “{ $story }”: { $names }
mydata-shown = Last shown of “{ $story }”: version { $version }
mydata-language = Language when it was followed: { $language }
mydata-alone = That it is you who follows
mydata-elsewhere = In another topic or channel: { $text }
mydata-not = Your questions and the answers to them are never kept.
mydata-never = Nothing: here I can’t tell readers apart.
mydata-not-now = What is kept can’t be read or erased right now. Please try again in a few minutes.
mydata-forget-me = Erase what is kept about me
mydata-forget-chat = Erase what is kept about this chat
mydata-sure-me = This erases your settings everywhere on this platform, at once. Are you sure?
mydata-sure-chat = This erases the settings of this chat, and what is followed in it, for everyone here, at once. Are you sure?
mydata-refused = Only those who manage this chat can erase what is kept about it.
mydata-erase = Yes, erase it
mydata-keep = No, keep it
mydata-erased = Erased. Nothing of it is left.

## /help

help-title = What does the source really say?
help-about = I answer from one news story that people have read sentence by sentence. Every answer shows the exact words behind it, so you can check.
help-story = Now: { $title }
help-stories = There are { $count } stories; /stories finds one by a word of its title or by a name in it. To ask about another one at once, add such a word to a command: story:cairo
help-evidence = No answer is written by a machine: where the source is silent, I say so.

## What could not be done

unknown-command = There is no command “{ $name }”. You can ask:
gone = This is no longer in the story; it may have been corrected. Ask again from here:
gone-near = This is no longer in the story; it may have been corrected. Closest to it:
gone-button = This button is from an older version and no longer works. Ask again from here:
unknown-story = This story is no longer here.
missing-question = What would you like to know about “{ $title }”? Ask in your own words, in Arabic, English or Turkish.
missing-claim = What should I compare with “{ $title }”? Send what somebody claims, or a whole message.
empty-message = This message has no words that I could compare with the source. You can ask:
missing-id = This button leads nowhere: it names no fact. Ask again from here:
bad-text = That is too long: please use at most { $most } characters.
bad-number = “{ $value }” is not a number. Write it like this: 4
bad-choice = “{ $value }” is not one of the choices. Pick one:
bad-date = “{ $value }” is not a date. Write it like one of these: 2025, 2025-09, 2025-09-03
broken = Something went wrong on our side, not yours. Please try again in a moment.
too-much =
    { $seconds ->
        [one] That was a lot at once. Please ask again in a second.
       *[other] That was a lot at once. Please ask again in { $seconds } seconds.
    }
not-kept = I can’t read or save settings right now. Please try again in a few minutes; questions are answered all the same.
broken-mark = If it happens again, give whoever runs this bot the code { $mark }.

## Answers offered while typing anywhere

offer-answer = The answer, with its sentence
offer-person = Person
offer-organization = Organization
offer-country = Country
offer-place = Place
offer-event = Event
offer-statement = Statement
offer-detail = { $kind } · { $story }

## On Telegram: what the bot says of itself (at most 512 and 120 characters), and private answers in groups

bot-description = Ask what a news story’s source really says, in Arabic, English or Turkish. Every answer shows the exact sentence behind it.

    Write a question in your own words, or forward a message to have it compared with the source. Where the source is silent, I say so.
bot-short-description = What does the news story’s source really say? Every answer comes with the exact sentence behind it.
private-open = Open in private
private-there = Here I can’t show it to you alone. Your answer is one tap away, in our private chat.
private-again = Here I can’t show it to you alone. Please ask me again in our private chat.

## The local page

web-title = Ask the source
web-placeholder = Ask something, or type a command such as /who
web-send = Send
web-language = Language
web-log = Conversation
web-unreachable = The bot can’t be reached. Is it still running?
web-stories = The stories
web-offered = Suggestions
web-tools = Settings of this page
web-face = Shown as
web-face-all = Side by side
web-face-plain = Plain
web-theme = Colours
web-theme-auto = As the device
web-theme-light = Light
web-theme-dark = Dark
web-place = Asked in
web-place-private = A private chat
web-place-group = A group
web-story = Story
web-choose = Choose
web-only-you = Only you can see this
web-edits = Takes the place of the message with the button
web-unfold = Show all of the quote
web-payload = What is sent, and how much of it fits
web-unit-text = Characters
web-unit-caption = Characters of the caption
web-unit-components = Components
web-unit-bytes = Bytes
web-unit-entities = Formatted passages
web-unit-buttons = Buttons
web-unit-keyboard = Bytes of buttons
web-edits-title = The files
web-edits-none = All stories’ files are sound.
web-edits-faulty = Faults in the files
web-edits-answered = Until they are mended, the last sound version goes on answering.
web-expected = Expected
web-found = Found
web-about = About the story
web-revision = Revision
web-used = Sentences with a fact
web-unused = No fact rests on this sentence
web-told = Told in
web-missing = Not told in
web-complete = Nothing is missing in these.
web-news = What followers were told last
web-detail = Detail
web-role = Role
web-drafts = To review
web-accept = Accept
web-save = Save
web-drop = Drop
web-sure = Really drop it?
web-accepted = Accepted
web-saved = Saved
web-dropped = Dropped
web-also = Dropped with it
web-lacking = Still missing
web-refused = Not kept
web-changed = It has changed in the meantime. Look at it again.
web-absent = Not in its sentences
web-unnamed = Not named in its sentences
web-unsure-speaker = Who speaks was guessed from the sentences before
web-unsure-saying = The verb may tell of no words at all
web-unsure-name = Nothing beside the name tells whose it is
web-unsure-date = Which day or year is meant was guessed
web-source = Source
web-actor = Actor
web-placed = Place
web-questions = Questions
web-accept-all = Accept all
web-without = Drop this question
web-another = Add another question
web-foreign = Looks like another language
web-doubtful = Kept, but not accepted yet: one question looks like another language. If that is meant, accept it again
web-done = Nothing is left to review. Readers get the story now.
field-answers = Answered by
field-title = Title
field-text = Text
field-name = Name
field-role = Role
field-rank = Rank
field-kind = Kind
field-original = Language of the name
field-aliases = Other spellings
field-evidence = Evidence
field-quote = Quote
field-source = Source
field-date = Date
field-value = Value
field-basis = Basis
field-words = Words of the source
field-why = Why
field-place = Place
field-participants = Who takes part
field-speaker = Speaker
field-event = Event
field-reported = Reported by
field-publisher = Publisher
field-url = Address
field-published = Published
field-language = Language
field-file = File
field-correction = Correction

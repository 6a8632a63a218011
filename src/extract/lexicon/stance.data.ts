// Made from data/lexicon/stance.tsv by npm run lexicon; edit that file, not this one.
export const table = `abjure	deny		CAMEO 11-12 reject, deny; Levin 37.7
accept	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
according to	state		Levin 37.7 say
accusation	accuse		nouns of the verbs above
accuse	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
acknowledge	state		Levin 37.7 say
add	state		Levin 37.7 say
address	state		Levin 37.7 say
admire	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
admission	state		nouns of the verbs above
admit	state		Levin 37.7 say
admonish	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
advise	state	told	Levin 37.7 say
advocate	request		CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
affirm	state		Levin 37.7 say
afraid	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
agitate	request		CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
agree	state		Levin 37.7 say
agree to	promise		CAMEO 03 express intent to cooperate; Levin 37.13 promise, 13.3 future having
aim	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
air	state		Levin 37.7 say
alert	warn	told	CAMEO 13 threaten; Levin 37.9 advise
allegation	state		nouns of the verbs above
allege	state		Levin 37.7 say
announce	state		Levin 37.7 say
announcement	state		nouns of the verbs above
answer	state		Levin 37.7 say
anticipate	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
apologise	state		Levin 37.7 say
apologize	state		Levin 37.7 say
appeal	request		CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
applaud	state		Levin 37.7 say
appreciate	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
apprise	state	told	Levin 37.7 say
argue	state		Levin 37.7 say
argument	state		nouns of the verbs above
ask	ask	told	Levin 37.1.2 inquire
ask for	request		CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
ask to	request		CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
aspire	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
assail	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
assert	state		Levin 37.7 say
assertion	state		nouns of the verbs above
assume	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
assumption	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
assurance	state		nouns of the verbs above
assure	state	told	Levin 37.7 say
assure to	promise		CAMEO 03 express intent to cooperate; Levin 37.13 promise, 13.3 future having
attack	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
attempt	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
attest	state		Levin 37.7 say
aver	state		Levin 37.7 say
avow	state		Levin 37.7 say
aware	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
bark	state		Levin 37.7 say
bash	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
be like	state		Levin 37.7 say
beg	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
begin	state		Levin 37.7 say
belie	deny		CAMEO 11-12 reject, deny; Levin 37.7
belief	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
believe	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
belittle	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
berate	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
beseech	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
bid	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
blame	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
blast	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
blog	state		Levin 37.7 say
boast	state		Levin 37.7 say
brag	state		Levin 37.7 say
brand	state		Levin 37.7 say
brief	state	told	Levin 37.7 say
broadcast	state		Levin 37.7 say
brush aside	deny		CAMEO 11-12 reject, deny; Levin 37.7
brush off	deny		CAMEO 11-12 reject, deny; Levin 37.7
cable	state		Levin 37.7 say
calculate	state		Levin 37.7 say
call	state		Levin 37.7 say
call for	request		CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
call on	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
call out	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
call upon	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
care	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
castigate	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
caution	warn	told	CAMEO 13 threaten; Levin 37.9 advise
censure	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
certain	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
challenge	deny	told	CAMEO 11-12 reject, deny; Levin 37.7
chant	state		Levin 37.7 say
characterise	state		Levin 37.7 say
characterize	state		Levin 37.7 say
charge	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
chastise	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
chide	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
chime	state		Levin 37.7 say
chip in	state		Levin 37.7 say
choose	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
chronicle	state		Levin 37.7 say
cite	state		Levin 37.7 say
claim	state		Levin 37.7 say
clamor	request		CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
clamour	request		CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
clarify	state		Levin 37.7 say
close	state		Levin 37.7 say
coax	request		CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
command	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
commend	state		Levin 37.7 say
comment	state		Levin 37.7 say
commit	promise		CAMEO 03 express intent to cooperate; Levin 37.13 promise, 13.3 future having
commitment	promise		nouns of the verbs above
complain	state		Levin 37.7 say
complaint	accuse		nouns of the verbs above
concede	state		Levin 37.7 say
conceive	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
concern	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
concerned	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
conclude	state		Levin 37.7 say
conclude that	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
conclusion	state		nouns of the verbs above
concur	state		Levin 37.7 say
condemn	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
condemnation	accuse		nouns of the verbs above
confess	state		Levin 37.7 say
confession	state		nouns of the verbs above
confide	state		Levin 37.7 say
confident	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
confirm	state		Levin 37.7 say
confirmation	state		nouns of the verbs above
congratulate	state		Levin 37.7 say
consider	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
contemplate	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
contend	state		Levin 37.7 say
content	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
contention	state		nouns of the verbs above
contest	deny		CAMEO 11-12 reject, deny; Levin 37.7
continue	state		Levin 37.7 say
contradict	deny		CAMEO 11-12 reject, deny; Levin 37.7
conviction	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
convinced	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
count	state		Levin 37.7 say
counter	state		Levin 37.7 say
crave	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
criticise	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
criticism	accuse		nouns of the verbs above
criticize	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
cry	state		Levin 37.7 say
debunk	deny		CAMEO 11-12 reject, deny; Levin 37.7
decide	state		Levin 37.7 say
declaration	state		nouns of the verbs above
declare	state		Levin 37.7 say
decline	deny		CAMEO 11-12 reject, deny; Levin 37.7
decry	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
deem	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
demand	request		CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
demand to know	ask		Levin 37.1.2 inquire
denial	deny		nouns of the verbs above
denigrate	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
denounce	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
denunciation	accuse		nouns of the verbs above
deny	deny		CAMEO 11-12 reject, deny; Levin 37.7
depict	state		Levin 37.7 say
deplore	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
deride	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
describe	state		Levin 37.7 say
description	state		nouns of the verbs above
desire	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
detail	state		Levin 37.7 say
determine	state		Levin 37.7 say
determined	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
diagnose	state		Levin 37.7 say
dictate	state		Levin 37.7 say
direct	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
disagree	deny		CAMEO 11-12 reject, deny; Levin 37.7
disavow	deny		CAMEO 11-12 reject, deny; Levin 37.7
disclaim	deny		CAMEO 11-12 reject, deny; Levin 37.7
disclose	state		Levin 37.7 say
discover	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
discuss	state		Levin 37.7 say
dismiss	deny		CAMEO 11-12 reject, deny; Levin 37.7
dismissal	deny		nouns of the verbs above
disown	deny		CAMEO 11-12 reject, deny; Levin 37.7
disparage	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
dispute	deny		CAMEO 11-12 reject, deny; Levin 37.7
document	state		Levin 37.7 say
doubt	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
drawl	state		Levin 37.7 say
dream	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
dub	state		Levin 37.7 say
e-mail	state	told	Levin 37.7 say
eager	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
echo	state		Levin 37.7 say
elaborate	state		Levin 37.7 say
email	state	told	Levin 37.7 say
emphasise	state		Levin 37.7 say
emphasize	state		Levin 37.7 say
encourage	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
endorse	state		Levin 37.7 say
enjoin	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
enquire	ask		Levin 37.1.2 inquire
ensure	promise		CAMEO 03 express intent to cooperate; Levin 37.13 promise, 13.3 future having
enthuse	state		Levin 37.7 say
entreat	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
envisage	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
envision	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
estimate	state		Levin 37.7 say
exclaim	state		Levin 37.7 say
excoriate	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
exhort	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
expect	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
expectation	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
explain	state		Levin 37.7 say
explain away	state		Levin 37.7 say
explanation	state		nouns of the verbs above
express	state		Levin 37.7 say
fault	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
favor	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
favour	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
fear	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
feel	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
feeling	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
figure	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
find	state		Levin 37.7 say
finding	state		nouns of the verbs above
fire back	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
forecast	state		Levin 37.7 say
foresee	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
forewarn	warn	told	CAMEO 13 threaten; Levin 37.9 advise
forget	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
gainsay	deny		CAMEO 11-12 reject, deny; Levin 37.7
glad	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
go	state		Levin 37.7 say
go after	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
grill	ask		Levin 37.1.2 inquire
gripe	state		Levin 37.7 say
growl	state		Levin 37.7 say
grumble	state		Levin 37.7 say
guarantee	promise		CAMEO 03 express intent to cooperate; Levin 37.13 promise, 13.3 future having
guess	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
gush	state		Levin 37.7 say
hail	state		Levin 37.7 say
happy	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
hate	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
hear	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
highlight	state		Levin 37.7 say
hint	state		Levin 37.7 say
hit back	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
hit out	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
hope	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
hopeful	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
hypothesise	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
hypothesize	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
idea	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
identify	state		Levin 37.7 say
imagine	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
implore	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
imply	state		Levin 37.7 say
impugn	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
indicate	state		Levin 37.7 say
indict	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
inform	state	told	Levin 37.7 say
inquire	ask		Levin 37.1.2 inquire
inquiry	ask		nouns of the verbs above
insist	state		Levin 37.7 say
insist on	request		CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
instruct	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
instruction	request		nouns of the verbs above
intend	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
intention	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
interject	state		Levin 37.7 say
interrogate	ask		Levin 37.1.2 inquire
interrupt	state		Levin 37.7 say
intimate	state		Levin 37.7 say
invite	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
joke	state		Levin 37.7 say
judge	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
knock	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
know	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
label	state		Levin 37.7 say
lambast	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
lambaste	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
lament	state		Levin 37.7 say
lash out	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
laud	state		Levin 37.7 say
laugh	state		Levin 37.7 say
launch	state		Levin 37.7 say
learn	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
lecture	state		Levin 37.7 say
letter	state		nouns of the verbs above
like	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
liken	state		Levin 37.7 say
list	state		Levin 37.7 say
listen	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
lobby	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
log	state		Levin 37.7 say
long	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
look	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
look forward	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
love	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
made clear	state		Levin 37.7 say
maintain	state		Levin 37.7 say
make clear	state		Levin 37.7 say
malign	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
mean	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
mention	state		Levin 37.7 say
message	state		Levin 37.7 say
mind	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
moan	state		Levin 37.7 say
mock	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
mull	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
murmur	state		Levin 37.7 say
mutter	state		Levin 37.7 say
name	state		Levin 37.7 say
need	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
negate	deny		CAMEO 11-12 reject, deny; Levin 37.7
news	state		nouns of the verbs above
note	state		Levin 37.7 say
notice	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
notify	state	told	Levin 37.7 say
nudge	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
oath	promise		nouns of the verbs above
object	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
observation	state		nouns of the verbs above
observe	state		Levin 37.7 say
offer	state		Levin 37.7 say
offer to	promise		CAMEO 03 express intent to cooperate; Levin 37.13 promise, 13.3 future having
open	state		Levin 37.7 say
opine	state		Levin 37.7 say
opinion	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
oppose	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
opt	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
optimistic	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
order	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
pan	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
per	state		Levin 37.7 say
perceive	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
pessimistic	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
petition	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
phone	state	told	Levin 37.7 say
plan	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
plea	request		nouns of the verbs above
plead	request		CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
pledge	promise		CAMEO 03 express intent to cooperate; Levin 37.13 promise, 13.3 future having
point	state		Levin 37.7 say
point out	state		Levin 37.7 say
poll	state		Levin 37.7 say
ponder	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
pooh-pooh	deny		CAMEO 11-12 reject, deny; Levin 37.7
portray	state		Levin 37.7 say
post	state		Levin 37.7 say
pour cold water	deny		CAMEO 11-12 reject, deny; Levin 37.7
praise	state		Levin 37.7 say
preach	state		Levin 37.7 say
predict	state		Levin 37.7 say
prediction	state		nouns of the verbs above
prefer	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
press	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
pressure	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
presume	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
prevail	request		CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
proclaim	state		Levin 37.7 say
prod	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
project	state		Levin 37.7 say
promise	promise	told	CAMEO 03 express intent to cooperate; Levin 37.13 promise, 13.3 future having
prompt	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
pronounce	state		Levin 37.7 say
proposal	state		nouns of the verbs above
propose	state		Levin 37.7 say
protest	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
proud	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
publish	state		Levin 37.7 say
push	request		CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
put it	state		Levin 37.7 say
query	ask		Levin 37.1.2 inquire
question	ask		Levin 37.1.2 inquire
quip	state		Levin 37.7 say
quiz	ask	told	Levin 37.1.2 inquire
quote	state		Levin 37.7 say
rail	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
raise alarm	warn		CAMEO 13 threaten; Levin 37.9 advise
raise the alarm	warn		CAMEO 13 threaten; Levin 37.9 advise
raise the specter	warn		CAMEO 13 threaten; Levin 37.9 advise
raise the spectre	warn		CAMEO 13 threaten; Levin 37.9 advise
rate	state		Levin 37.7 say
read	state		Levin 37.7 say
ready	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
reaffirm	state		Levin 37.7 say
realise	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
realize	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
reason	state		Levin 37.7 say
reassert	state		Levin 37.7 say
reassure	state	told	Levin 37.7 say
rebuke	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
rebut	deny		CAMEO 11-12 reject, deny; Levin 37.7
rebuttal	deny		nouns of the verbs above
recall	state		Levin 37.7 say
recite	state		Levin 37.7 say
reckon	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
recognise	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
recognize	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
recollect	state		Levin 37.7 say
recommend	request		CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
recommendation	request		nouns of the verbs above
record	state		Levin 37.7 say
recount	state		Levin 37.7 say
refer	state		Levin 37.7 say
refusal	deny		nouns of the verbs above
refuse	deny		CAMEO 11-12 reject, deny; Levin 37.7
refutation	deny		nouns of the verbs above
refute	deny		CAMEO 11-12 reject, deny; Levin 37.7
regard	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
regret	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
reiterate	state		Levin 37.7 say
reject	deny		CAMEO 11-12 reject, deny; Levin 37.7
rejection	deny		nouns of the verbs above
relate	state		Levin 37.7 say
reluctant	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
remark	state		Levin 37.7 say
remember	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
remind	state	told	Levin 37.7 say
reminder	state		nouns of the verbs above
renounce	deny		CAMEO 11-12 reject, deny; Levin 37.7
repeat	state		Levin 37.7 say
reply	state		Levin 37.7 say
report	state		Levin 37.7 say
reprimand	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
reproach	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
repudiate	deny		CAMEO 11-12 reject, deny; Levin 37.7
request	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
require	request		CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
resent	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
resolve	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
respect	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
respond	state		Levin 37.7 say
response	state		nouns of the verbs above
restate	state		Levin 37.7 say
retort	state		Levin 37.7 say
reveal	state		Levin 37.7 say
ridicule	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
rip	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
roll out	state		Levin 37.7 say
rule	state		Levin 37.7 say
rule out	deny		CAMEO 11-12 reject, deny; Levin 37.7
rumor	state		nouns of the verbs above
rumour	state		nouns of the verbs above
savage	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
say	state		Levin 37.7 say
sceptical	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
scoff	deny		CAMEO 11-12 reject, deny; Levin 37.7
scold	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
scream	state		Levin 37.7 say
see	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
seek	request		CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
sense	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
shout	state		Levin 37.7 say
show	state		Levin 37.7 say
shrug off	deny		CAMEO 11-12 reject, deny; Levin 37.7
sigh	state		Levin 37.7 say
signal	state		Levin 37.7 say
sing	state		Levin 37.7 say
skeptical	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
skewer	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
slam	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
slap	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
smear	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
snap	state		Levin 37.7 say
snarl	state		Levin 37.7 say
sneer	state		Levin 37.7 say
sob	state		Levin 37.7 say
solicit	request		CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
sorry	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
sound the alarm	warn		CAMEO 13 threaten; Levin 37.9 advise
speak	state		Levin 37.7 say
specify	state		Levin 37.7 say
speculate	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
speculation	state		nouns of the verbs above
start	state		Levin 37.7 say
state	state		Levin 37.7 say
statement	state		nouns of the verbs above
stop short	deny		CAMEO 11-12 reject, deny; Levin 37.7
stress	state		Levin 37.7 say
submit	state		Levin 37.7 say
suggest	state		Levin 37.7 say
suggestion	state		nouns of the verbs above
summarise	state		Levin 37.7 say
summarize	state		Levin 37.7 say
summon	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
support	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
suppose	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
sure	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
surmise	state		Levin 37.7 say
surprised	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
survey	state		Levin 37.7 say
suspect	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
suspicion	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
swear	promise		CAMEO 03 express intent to cooperate; Levin 37.13 promise, 13.3 future having
swipe	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
take aim	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
talk	state		Levin 37.7 say
taunt	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
teach	state		Levin 37.7 say
tear into	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
tell	state	told	Levin 37.7 say
tell to	request		CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
term	state		Levin 37.7 say
testify	state		Levin 37.7 say
testimony	state		nouns of the verbs above
text	state	told	Levin 37.7 say
thank	state		Levin 37.7 say
theorise	state		Levin 37.7 say
theorize	state		Levin 37.7 say
theory	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
think	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
thought	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
threat	warn		nouns of the verbs above
threaten	warn	told	CAMEO 13 threaten; Levin 37.9 advise
tout	state		Levin 37.7 say
treasure	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
trust	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
try	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
tweet	state		Levin 37.7 say
ultimatum	request		nouns of the verbs above
underline	state		Levin 37.7 say
underscore	state		Levin 37.7 say
understand	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
undertake	promise		CAMEO 03 express intent to cooperate; Levin 37.13 promise, 13.3 future having
unwilling	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
upbraid	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
update	state		Levin 37.7 say
urge	request	told	CAMEO 02 appeal, 10 demand; Levin 37.1 tell, 58.1 urge
utter	state		Levin 37.7 say
value	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
vent	state		Levin 37.7 say
view	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
vilify	accuse		CAMEO 111 criticize, 112 accuse; Levin 33 judgment
voice	state		Levin 37.7 say
volunteer	state		Levin 37.7 say
volunteer to	promise		CAMEO 03 express intent to cooperate; Levin 37.13 promise, 13.3 future having
vote	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
vouch	promise		CAMEO 03 express intent to cooperate; Levin 37.13 promise, 13.3 future having
vow	promise		CAMEO 03 express intent to cooperate; Levin 37.13 promise, 13.3 future having
want	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
want to know	ask		Levin 37.1.2 inquire
warn	warn	told	CAMEO 13 threaten; Levin 37.9 advise
warning	warn		nouns of the verbs above
watch	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
weigh	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
weigh in	state		Levin 37.7 say
welcome	state		Levin 37.7 say
whisper	state		Levin 37.7 say
willing	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
wire	state		Levin 37.7 say
wish	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
wonder	ask		Levin 37.1.2 inquire
wonder aloud	ask		Levin 37.1.2 inquire
word	state		nouns of the verbs above
worried	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
worry	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
write	state		Levin 37.7 say
yearn	think		Levin 29.4-29.5 declare, conjecture; 31.2 admire; 32 desire; the beliefs and plans that PolNeAR marks
yell	state		Levin 37.7 say`;

// Generated from data/ by `npm run generate`. Do not edit: change the data.

import type {
  diplomaticRelationsEstablished,
  independenceOfPeru,
  independenceToDiplomaticRelations,
  unitedStates,
  peru,
  spain,
  strategicPartnership,
  sharedValues,
  supportForLeadershipAspirations,
  partnershipAims,
} from "./us-peru-relations.ts";
import type {
  pandemicRecoveryPriority,
  covidDeathRate,
  covidDeathRateRank,
  covid19,
  pandemicLows,
  covidInfectionsVary,
  covidAssistance,
  usGovernment,
  vaccineDosesDonated,
  pfizerBiontech,
} from "./pandemic-response.ts";
import type {
  foreignAssistance2021,
  foreignAssistance,
  strongCooperation,
  sharedPriorities,
  foreignAssistancePriorities,
  usaidYearsInPeru,
  usaidInvestment,
  usaidPrograms,
  usaidProgramPurposes,
  usaidStrategy,
  usaidStrategyAlignment,
  governmentOfPeru,
  usaidTechnicalAssistance,
  usaidTechnicalAssistanceAreaCount,
  usaidTechnicalAssistanceAreas,
  usaidPrivateSectorInvestment,
  usaidInvestmentLastYear,
  usaidRegionalInitiatives,
  venezuelans,
  amazonConservationDirective,
  amazonBiome,
  humanitarianAssistanceForVenezuelans,
  humanitarianAssistanceKinds,
  longerTermAssistanceMeans,
  antiTraffickingAgencies,
  antiTraffickingPriority,
  childProtectionCompactSigned,
  childProtectionCompactDuration,
  childProtectionCompactAims,
  seniorOfficials,
  childProtectionCompactPlan,
  childProtectionCompact,
  childProtectionCompactAssistance,
  antiTraffickingProjectsAssistance,
  venezuelanIntegrationMeans,
  venezuelansInPeru,
  venezuelansInPeruProjected,
  venezuelanSupportContributed,
  additionalAssistanceAnnounced,
  summitOfTheAmericas,
  additionalAssistanceForPeru,
  presidentBiden,
  sharedProsperityMeans,
  noaaFishingSupport,
  fishingThreats,
  fishingIndustryJobs,
  globalFishingWatchAgreement,
  globalFishingWatchAgreementAims,
  globalFishingWatch,
  inlLimaAnniversary,
  inlCooperationYears,
  nations,
  peaceAndSecurityCollaboration,
  inlLimaBudget2021,
  inlPrograms,
  southernCommandInvestment,
  southernCommandProjects,
  emergencyOperationsCenters,
  humanitarianAssistanceProgram,
  peaceCorpsVolunteers,
  peaceCorpsProjectAreas,
  peruvianStudentsInUs,
  usStudentsInPeru,
  peruvians,
  fulbrightCommission,
  fulbrightCommissionAllocation,
  fulbrightCommissionRole,
  fulbrightProgram,
  fulbrightPeruvians,
  fulbrightAmericans,
  fulbrightPurposes,
  fulbrightParticipants,
  americans,
  binationalCenters,
  binationalCenterOffices,
  englishStudents,
  binationalCenterServices,
  englishLanguage,
  educationUsa,
  binationalCenterFollowers,
  hybridActivities,
  ambassadorsFundAssistance,
  conservationProjects,
  conservationRegions,
  ambassadorsFund,
  culturalPatrimonyPrograms,
  culturalPatrimonyMouSigned,
  culturalPatrimonyMouRenewalInterval,
  culturalPatrimonyMou,
  importRestrictedMaterial,
  artifactsRepatriated,
  culturalPatrimonyMouRenewed,
} from "./us-assistance-to-peru.ts";
import type {
  tradePromotionAgreementInForce,
  economicTiesDeepened,
  tradePromotionAgreement,
  tradePromotionAgreementCornerstone,
  tradePromotionAgreementStandards,
  goodsTrade2009,
  goodsTrade2021,
  goodsTradeEffects,
  agriculturalTrade2009,
  agriculturalTrade2020,
  agriculturalTradeGrowth,
  natureCrimes,
  natureCrimeExamples,
  wildlifeTradeConference,
  wildlifeTradeConferenceHighlight,
  lima,
  sudwen,
  wildlifeTraffickingTransnationalCrime,
  wildlifeTraffickingEffects,
} from "./bilateral-economic-relations.ts";
import type {
  internationalOrganizations,
  unitedNationsMembership,
  organizationOfAmericanStatesMembership,
  asiaPacificEconomicCooperationMembership,
  internationalMonetaryFundMembership,
  worldBankMembership,
  worldTradeOrganizationMembership,
} from "./membership-in-international-organizations.ts";
import type {
  keyOfficersList,
  usEmbassyOfficials,
  usEmbassy,
  consularAgencyCusco,
  consularAgencyCuscoServices,
  cusco,
  embassyOfPeruAddress,
  embassyOfPeruTelephone,
  embassyOfPeru,
  embassyOfPeruServices,
  consulatesGeneral,
} from "./bilateral-representation.ts";

/**
 * The facts by id.
 *
 * @category Types
 */
export interface FactById {
  readonly "diplomatic-relations-established": typeof diplomaticRelationsEstablished;
  readonly "independence-of-peru": typeof independenceOfPeru;
  readonly "independence-to-diplomatic-relations": typeof independenceToDiplomaticRelations;
  readonly "united-states": typeof unitedStates;
  readonly "peru": typeof peru;
  readonly "spain": typeof spain;
  readonly "strategic-partnership": typeof strategicPartnership;
  readonly "shared-values": typeof sharedValues;
  readonly "support-for-leadership-aspirations": typeof supportForLeadershipAspirations;
  readonly "partnership-aims": typeof partnershipAims;
  readonly "pandemic-recovery-priority": typeof pandemicRecoveryPriority;
  readonly "covid-death-rate": typeof covidDeathRate;
  readonly "covid-death-rate-rank": typeof covidDeathRateRank;
  readonly "covid-19": typeof covid19;
  readonly "pandemic-lows": typeof pandemicLows;
  readonly "covid-infections-vary": typeof covidInfectionsVary;
  readonly "covid-assistance": typeof covidAssistance;
  readonly "us-government": typeof usGovernment;
  readonly "vaccine-doses-donated": typeof vaccineDosesDonated;
  readonly "pfizer-biontech": typeof pfizerBiontech;
  readonly "foreign-assistance-2021": typeof foreignAssistance2021;
  readonly "foreign-assistance": typeof foreignAssistance;
  readonly "strong-cooperation": typeof strongCooperation;
  readonly "shared-priorities": typeof sharedPriorities;
  readonly "foreign-assistance-priorities": typeof foreignAssistancePriorities;
  readonly "usaid-years-in-peru": typeof usaidYearsInPeru;
  readonly "usaid-investment": typeof usaidInvestment;
  readonly "usaid-programs": typeof usaidPrograms;
  readonly "usaid-program-purposes": typeof usaidProgramPurposes;
  readonly "usaid-strategy": typeof usaidStrategy;
  readonly "usaid-strategy-alignment": typeof usaidStrategyAlignment;
  readonly "government-of-peru": typeof governmentOfPeru;
  readonly "usaid-technical-assistance": typeof usaidTechnicalAssistance;
  readonly "usaid-technical-assistance-area-count": typeof usaidTechnicalAssistanceAreaCount;
  readonly "usaid-technical-assistance-areas": typeof usaidTechnicalAssistanceAreas;
  readonly "usaid-private-sector-investment": typeof usaidPrivateSectorInvestment;
  readonly "usaid-investment-last-year": typeof usaidInvestmentLastYear;
  readonly "usaid-regional-initiatives": typeof usaidRegionalInitiatives;
  readonly "venezuelans": typeof venezuelans;
  readonly "amazon-conservation-directive": typeof amazonConservationDirective;
  readonly "amazon-biome": typeof amazonBiome;
  readonly "humanitarian-assistance-for-venezuelans": typeof humanitarianAssistanceForVenezuelans;
  readonly "humanitarian-assistance-kinds": typeof humanitarianAssistanceKinds;
  readonly "longer-term-assistance-means": typeof longerTermAssistanceMeans;
  readonly "anti-trafficking-agencies": typeof antiTraffickingAgencies;
  readonly "anti-trafficking-priority": typeof antiTraffickingPriority;
  readonly "child-protection-compact-signed": typeof childProtectionCompactSigned;
  readonly "child-protection-compact-duration": typeof childProtectionCompactDuration;
  readonly "child-protection-compact-aims": typeof childProtectionCompactAims;
  readonly "senior-officials": typeof seniorOfficials;
  readonly "child-protection-compact-plan": typeof childProtectionCompactPlan;
  readonly "child-protection-compact": typeof childProtectionCompact;
  readonly "child-protection-compact-assistance": typeof childProtectionCompactAssistance;
  readonly "anti-trafficking-projects-assistance": typeof antiTraffickingProjectsAssistance;
  readonly "venezuelan-integration-means": typeof venezuelanIntegrationMeans;
  readonly "venezuelans-in-peru": typeof venezuelansInPeru;
  readonly "venezuelans-in-peru-projected": typeof venezuelansInPeruProjected;
  readonly "venezuelan-support-contributed": typeof venezuelanSupportContributed;
  readonly "additional-assistance-announced": typeof additionalAssistanceAnnounced;
  readonly "summit-of-the-americas": typeof summitOfTheAmericas;
  readonly "additional-assistance-for-peru": typeof additionalAssistanceForPeru;
  readonly "president-biden": typeof presidentBiden;
  readonly "shared-prosperity-means": typeof sharedProsperityMeans;
  readonly "noaa-fishing-support": typeof noaaFishingSupport;
  readonly "fishing-threats": typeof fishingThreats;
  readonly "fishing-industry-jobs": typeof fishingIndustryJobs;
  readonly "global-fishing-watch-agreement": typeof globalFishingWatchAgreement;
  readonly "global-fishing-watch-agreement-aims": typeof globalFishingWatchAgreementAims;
  readonly "global-fishing-watch": typeof globalFishingWatch;
  readonly "inl-lima-anniversary": typeof inlLimaAnniversary;
  readonly "inl-cooperation-years": typeof inlCooperationYears;
  readonly "nations": typeof nations;
  readonly "peace-and-security-collaboration": typeof peaceAndSecurityCollaboration;
  readonly "inl-lima-budget-2021": typeof inlLimaBudget2021;
  readonly "inl-programs": typeof inlPrograms;
  readonly "southern-command-investment": typeof southernCommandInvestment;
  readonly "southern-command-projects": typeof southernCommandProjects;
  readonly "emergency-operations-centers": typeof emergencyOperationsCenters;
  readonly "humanitarian-assistance-program": typeof humanitarianAssistanceProgram;
  readonly "peace-corps-volunteers": typeof peaceCorpsVolunteers;
  readonly "peace-corps-project-areas": typeof peaceCorpsProjectAreas;
  readonly "peruvian-students-in-us": typeof peruvianStudentsInUs;
  readonly "us-students-in-peru": typeof usStudentsInPeru;
  readonly "peruvians": typeof peruvians;
  readonly "fulbright-commission": typeof fulbrightCommission;
  readonly "fulbright-commission-allocation": typeof fulbrightCommissionAllocation;
  readonly "fulbright-commission-role": typeof fulbrightCommissionRole;
  readonly "fulbright-program": typeof fulbrightProgram;
  readonly "fulbright-peruvians": typeof fulbrightPeruvians;
  readonly "fulbright-americans": typeof fulbrightAmericans;
  readonly "fulbright-purposes": typeof fulbrightPurposes;
  readonly "fulbright-participants": typeof fulbrightParticipants;
  readonly "americans": typeof americans;
  readonly "binational-centers": typeof binationalCenters;
  readonly "binational-center-offices": typeof binationalCenterOffices;
  readonly "english-students": typeof englishStudents;
  readonly "binational-center-services": typeof binationalCenterServices;
  readonly "english-language": typeof englishLanguage;
  readonly "education-usa": typeof educationUsa;
  readonly "binational-center-followers": typeof binationalCenterFollowers;
  readonly "hybrid-activities": typeof hybridActivities;
  readonly "ambassadors-fund-assistance": typeof ambassadorsFundAssistance;
  readonly "conservation-projects": typeof conservationProjects;
  readonly "conservation-regions": typeof conservationRegions;
  readonly "ambassadors-fund": typeof ambassadorsFund;
  readonly "cultural-patrimony-programs": typeof culturalPatrimonyPrograms;
  readonly "cultural-patrimony-mou-signed": typeof culturalPatrimonyMouSigned;
  readonly "cultural-patrimony-mou-renewal-interval": typeof culturalPatrimonyMouRenewalInterval;
  readonly "cultural-patrimony-mou": typeof culturalPatrimonyMou;
  readonly "import-restricted-material": typeof importRestrictedMaterial;
  readonly "artifacts-repatriated": typeof artifactsRepatriated;
  readonly "cultural-patrimony-mou-renewed": typeof culturalPatrimonyMouRenewed;
  readonly "trade-promotion-agreement-in-force": typeof tradePromotionAgreementInForce;
  readonly "economic-ties-deepened": typeof economicTiesDeepened;
  readonly "trade-promotion-agreement": typeof tradePromotionAgreement;
  readonly "trade-promotion-agreement-cornerstone": typeof tradePromotionAgreementCornerstone;
  readonly "trade-promotion-agreement-standards": typeof tradePromotionAgreementStandards;
  readonly "goods-trade-2009": typeof goodsTrade2009;
  readonly "goods-trade-2021": typeof goodsTrade2021;
  readonly "goods-trade-effects": typeof goodsTradeEffects;
  readonly "agricultural-trade-2009": typeof agriculturalTrade2009;
  readonly "agricultural-trade-2020": typeof agriculturalTrade2020;
  readonly "agricultural-trade-growth": typeof agriculturalTradeGrowth;
  readonly "nature-crimes": typeof natureCrimes;
  readonly "nature-crime-examples": typeof natureCrimeExamples;
  readonly "wildlife-trade-conference": typeof wildlifeTradeConference;
  readonly "wildlife-trade-conference-highlight": typeof wildlifeTradeConferenceHighlight;
  readonly "lima": typeof lima;
  readonly "sudwen": typeof sudwen;
  readonly "wildlife-trafficking-transnational-crime": typeof wildlifeTraffickingTransnationalCrime;
  readonly "wildlife-trafficking-effects": typeof wildlifeTraffickingEffects;
  readonly "international-organizations": typeof internationalOrganizations;
  readonly "united-nations-membership": typeof unitedNationsMembership;
  readonly "organization-of-american-states-membership": typeof organizationOfAmericanStatesMembership;
  readonly "asia-pacific-economic-cooperation-membership": typeof asiaPacificEconomicCooperationMembership;
  readonly "international-monetary-fund-membership": typeof internationalMonetaryFundMembership;
  readonly "world-bank-membership": typeof worldBankMembership;
  readonly "world-trade-organization-membership": typeof worldTradeOrganizationMembership;
  readonly "key-officers-list": typeof keyOfficersList;
  readonly "us-embassy-officials": typeof usEmbassyOfficials;
  readonly "us-embassy": typeof usEmbassy;
  readonly "consular-agency-cusco": typeof consularAgencyCusco;
  readonly "consular-agency-cusco-services": typeof consularAgencyCuscoServices;
  readonly "cusco": typeof cusco;
  readonly "embassy-of-peru-address": typeof embassyOfPeruAddress;
  readonly "embassy-of-peru-telephone": typeof embassyOfPeruTelephone;
  readonly "embassy-of-peru": typeof embassyOfPeru;
  readonly "embassy-of-peru-services": typeof embassyOfPeruServices;
  readonly "consulates-general": typeof consulatesGeneral;
}

/**
 * The id of a fact.
 *
 * @category Types
 */
export type FactId = keyof FactById;

/**
 * The union of all facts of the document.
 *
 * @category Types
 */
export type DocumentFact = FactById[FactId];

/**
 * The facts of each kind.
 *
 * @category Types
 */
export interface FactsByKind {
  readonly "address": typeof embassyOfPeruAddress;
  readonly "agreement": typeof childProtectionCompact | typeof culturalPatrimonyMou | typeof tradePromotionAgreement;
  readonly "amount": typeof covidAssistance | typeof foreignAssistance2021 | typeof usaidInvestment | typeof usaidInvestmentLastYear | typeof childProtectionCompactAssistance | typeof antiTraffickingProjectsAssistance | typeof venezuelanSupportContributed | typeof additionalAssistanceForPeru | typeof inlLimaBudget2021 | typeof southernCommandInvestment | typeof ambassadorsFundAssistance | typeof goodsTrade2009 | typeof goodsTrade2021 | typeof agriculturalTrade2009 | typeof agriculturalTrade2020;
  readonly "count": typeof vaccineDosesDonated | typeof usaidPrograms | typeof usaidTechnicalAssistanceAreaCount | typeof venezuelansInPeru | typeof venezuelansInPeruProjected | typeof nations | typeof southernCommandProjects | typeof emergencyOperationsCenters | typeof peaceCorpsVolunteers | typeof peruvianStudentsInUs | typeof usStudentsInPeru | typeof fulbrightPeruvians | typeof fulbrightAmericans | typeof binationalCenters | typeof binationalCenterOffices | typeof englishStudents | typeof binationalCenterFollowers | typeof conservationProjects | typeof conservationRegions | typeof artifactsRepatriated;
  readonly "duration": typeof independenceToDiplomaticRelations | typeof usaidYearsInPeru | typeof childProtectionCompactDuration | typeof inlCooperationYears | typeof culturalPatrimonyMouRenewalInterval;
  readonly "event": typeof diplomaticRelationsEstablished | typeof independenceOfPeru | typeof pandemicLows | typeof childProtectionCompactSigned | typeof additionalAssistanceAnnounced | typeof summitOfTheAmericas | typeof globalFishingWatchAgreement | typeof inlLimaAnniversary | typeof culturalPatrimonyMouSigned | typeof culturalPatrimonyMouRenewed | typeof tradePromotionAgreementInForce | typeof wildlifeTradeConference;
  readonly "indefinite-count": typeof fishingIndustryJobs;
  readonly "list": typeof sharedValues | typeof partnershipAims | typeof sharedPriorities | typeof foreignAssistancePriorities | typeof usaidProgramPurposes | typeof usaidTechnicalAssistanceAreas | typeof usaidRegionalInitiatives | typeof humanitarianAssistanceKinds | typeof longerTermAssistanceMeans | typeof antiTraffickingAgencies | typeof childProtectionCompactAims | typeof venezuelanIntegrationMeans | typeof sharedProsperityMeans | typeof fishingThreats | typeof globalFishingWatchAgreementAims | typeof inlPrograms | typeof peaceCorpsProjectAreas | typeof fulbrightPurposes | typeof fulbrightParticipants | typeof binationalCenterServices | typeof hybridActivities | typeof importRestrictedMaterial | typeof tradePromotionAgreementStandards | typeof natureCrimes | typeof natureCrimeExamples | typeof wildlifeTraffickingEffects | typeof internationalOrganizations | typeof consulatesGeneral;
  readonly "membership": typeof unitedNationsMembership | typeof organizationOfAmericanStatesMembership | typeof asiaPacificEconomicCooperationMembership | typeof internationalMonetaryFundMembership | typeof worldBankMembership | typeof worldTradeOrganizationMembership;
  readonly "organization": typeof usGovernment | typeof governmentOfPeru | typeof globalFishingWatch | typeof fulbrightCommission | typeof educationUsa | typeof sudwen | typeof usEmbassy | typeof consularAgencyCusco | typeof embassyOfPeru;
  readonly "percent": typeof agriculturalTradeGrowth;
  readonly "place": typeof unitedStates | typeof peru | typeof spain | typeof amazonBiome | typeof lima | typeof cusco;
  readonly "program": typeof foreignAssistance | typeof humanitarianAssistanceProgram | typeof fulbrightProgram | typeof ambassadorsFund;
  readonly "rank": typeof covidDeathRateRank;
  readonly "rate": typeof covidDeathRate;
  readonly "role": typeof seniorOfficials | typeof presidentBiden | typeof usEmbassyOfficials;
  readonly "statement": typeof strategicPartnership | typeof supportForLeadershipAspirations | typeof pandemicRecoveryPriority | typeof covidInfectionsVary | typeof strongCooperation | typeof usaidStrategy | typeof usaidStrategyAlignment | typeof usaidTechnicalAssistance | typeof usaidPrivateSectorInvestment | typeof amazonConservationDirective | typeof humanitarianAssistanceForVenezuelans | typeof antiTraffickingPriority | typeof childProtectionCompactPlan | typeof noaaFishingSupport | typeof peaceAndSecurityCollaboration | typeof fulbrightCommissionAllocation | typeof fulbrightCommissionRole | typeof culturalPatrimonyPrograms | typeof economicTiesDeepened | typeof tradePromotionAgreementCornerstone | typeof goodsTradeEffects | typeof wildlifeTradeConferenceHighlight | typeof wildlifeTraffickingTransnationalCrime | typeof keyOfficersList | typeof consularAgencyCuscoServices | typeof embassyOfPeruServices;
  readonly "telephone": typeof embassyOfPeruTelephone;
  readonly "term": typeof covid19 | typeof pfizerBiontech | typeof venezuelans | typeof peruvians | typeof americans | typeof englishLanguage;
}

/**
 * The facts of each section.
 *
 * @category Types
 */
export interface FactsBySection {
  readonly "us-peru-relations": typeof diplomaticRelationsEstablished | typeof independenceOfPeru | typeof independenceToDiplomaticRelations | typeof unitedStates | typeof peru | typeof spain | typeof strategicPartnership | typeof sharedValues | typeof supportForLeadershipAspirations | typeof partnershipAims;
  readonly "pandemic-response": typeof pandemicRecoveryPriority | typeof covidDeathRate | typeof covidDeathRateRank | typeof covid19 | typeof pandemicLows | typeof covidInfectionsVary | typeof covidAssistance | typeof usGovernment | typeof vaccineDosesDonated | typeof pfizerBiontech;
  readonly "us-assistance-to-peru": typeof foreignAssistance2021 | typeof foreignAssistance | typeof strongCooperation | typeof sharedPriorities | typeof foreignAssistancePriorities | typeof usaidYearsInPeru | typeof usaidInvestment | typeof usaidPrograms | typeof usaidProgramPurposes | typeof usaidStrategy | typeof usaidStrategyAlignment | typeof governmentOfPeru | typeof usaidTechnicalAssistance | typeof usaidTechnicalAssistanceAreaCount | typeof usaidTechnicalAssistanceAreas | typeof usaidPrivateSectorInvestment | typeof usaidInvestmentLastYear | typeof usaidRegionalInitiatives | typeof venezuelans | typeof amazonConservationDirective | typeof amazonBiome | typeof humanitarianAssistanceForVenezuelans | typeof humanitarianAssistanceKinds | typeof longerTermAssistanceMeans | typeof antiTraffickingAgencies | typeof antiTraffickingPriority | typeof childProtectionCompactSigned | typeof childProtectionCompactDuration | typeof childProtectionCompactAims | typeof seniorOfficials | typeof childProtectionCompactPlan | typeof childProtectionCompact | typeof childProtectionCompactAssistance | typeof antiTraffickingProjectsAssistance | typeof venezuelanIntegrationMeans | typeof venezuelansInPeru | typeof venezuelansInPeruProjected | typeof venezuelanSupportContributed | typeof additionalAssistanceAnnounced | typeof summitOfTheAmericas | typeof additionalAssistanceForPeru | typeof presidentBiden | typeof sharedProsperityMeans | typeof noaaFishingSupport | typeof fishingThreats | typeof fishingIndustryJobs | typeof globalFishingWatchAgreement | typeof globalFishingWatchAgreementAims | typeof globalFishingWatch | typeof inlLimaAnniversary | typeof inlCooperationYears | typeof nations | typeof peaceAndSecurityCollaboration | typeof inlLimaBudget2021 | typeof inlPrograms | typeof southernCommandInvestment | typeof southernCommandProjects | typeof emergencyOperationsCenters | typeof humanitarianAssistanceProgram | typeof peaceCorpsVolunteers | typeof peaceCorpsProjectAreas | typeof peruvianStudentsInUs | typeof usStudentsInPeru | typeof peruvians | typeof fulbrightCommission | typeof fulbrightCommissionAllocation | typeof fulbrightCommissionRole | typeof fulbrightProgram | typeof fulbrightPeruvians | typeof fulbrightAmericans | typeof fulbrightPurposes | typeof fulbrightParticipants | typeof americans | typeof binationalCenters | typeof binationalCenterOffices | typeof englishStudents | typeof binationalCenterServices | typeof englishLanguage | typeof educationUsa | typeof binationalCenterFollowers | typeof hybridActivities | typeof ambassadorsFundAssistance | typeof conservationProjects | typeof conservationRegions | typeof ambassadorsFund | typeof culturalPatrimonyPrograms | typeof culturalPatrimonyMouSigned | typeof culturalPatrimonyMouRenewalInterval | typeof culturalPatrimonyMou | typeof importRestrictedMaterial | typeof artifactsRepatriated | typeof culturalPatrimonyMouRenewed;
  readonly "bilateral-economic-relations": typeof tradePromotionAgreementInForce | typeof economicTiesDeepened | typeof tradePromotionAgreement | typeof tradePromotionAgreementCornerstone | typeof tradePromotionAgreementStandards | typeof goodsTrade2009 | typeof goodsTrade2021 | typeof goodsTradeEffects | typeof agriculturalTrade2009 | typeof agriculturalTrade2020 | typeof agriculturalTradeGrowth | typeof natureCrimes | typeof natureCrimeExamples | typeof wildlifeTradeConference | typeof wildlifeTradeConferenceHighlight | typeof lima | typeof sudwen | typeof wildlifeTraffickingTransnationalCrime | typeof wildlifeTraffickingEffects;
  readonly "membership-in-international-organizations": typeof internationalOrganizations | typeof unitedNationsMembership | typeof organizationOfAmericanStatesMembership | typeof asiaPacificEconomicCooperationMembership | typeof internationalMonetaryFundMembership | typeof worldBankMembership | typeof worldTradeOrganizationMembership;
  readonly "bilateral-representation": typeof keyOfficersList | typeof usEmbassyOfficials | typeof usEmbassy | typeof consularAgencyCusco | typeof consularAgencyCuscoServices | typeof cusco | typeof embassyOfPeruAddress | typeof embassyOfPeruTelephone | typeof embassyOfPeru | typeof embassyOfPeruServices | typeof consulatesGeneral;
}

/**
 * The facts on each topic.
 *
 * @category Types
 */
export interface FactsByTopic {
  readonly "diplomacy": typeof diplomaticRelationsEstablished | typeof independenceOfPeru | typeof independenceToDiplomaticRelations | typeof unitedStates | typeof peru | typeof spain | typeof strategicPartnership | typeof sharedValues | typeof supportForLeadershipAspirations | typeof partnershipAims | typeof usGovernment | typeof strongCooperation | typeof sharedPriorities | typeof usaidStrategyAlignment | typeof summitOfTheAmericas | typeof presidentBiden | typeof nations | typeof peaceAndSecurityCollaboration | typeof tradePromotionAgreementCornerstone | typeof internationalOrganizations | typeof unitedNationsMembership | typeof organizationOfAmericanStatesMembership | typeof asiaPacificEconomicCooperationMembership | typeof internationalMonetaryFundMembership | typeof worldBankMembership | typeof worldTradeOrganizationMembership | typeof keyOfficersList | typeof usEmbassyOfficials | typeof usEmbassy | typeof embassyOfPeruAddress | typeof embassyOfPeruTelephone | typeof embassyOfPeru;
  readonly "health": typeof pandemicRecoveryPriority | typeof covidDeathRate | typeof covidDeathRateRank | typeof covid19 | typeof pandemicLows | typeof covidInfectionsVary | typeof covidAssistance | typeof vaccineDosesDonated | typeof pfizerBiontech | typeof peaceCorpsProjectAreas | typeof hybridActivities | typeof wildlifeTraffickingEffects;
  readonly "assistance": typeof covidAssistance | typeof vaccineDosesDonated | typeof foreignAssistance2021 | typeof foreignAssistance | typeof foreignAssistancePriorities | typeof usaidInvestment | typeof usaidPrograms | typeof usaidInvestmentLastYear | typeof humanitarianAssistanceForVenezuelans | typeof humanitarianAssistanceKinds | typeof longerTermAssistanceMeans | typeof antiTraffickingAgencies | typeof childProtectionCompactAssistance | typeof antiTraffickingProjectsAssistance | typeof venezuelanIntegrationMeans | typeof venezuelanSupportContributed | typeof additionalAssistanceAnnounced | typeof additionalAssistanceForPeru | typeof inlLimaBudget2021 | typeof southernCommandInvestment | typeof southernCommandProjects | typeof emergencyOperationsCenters | typeof humanitarianAssistanceProgram | typeof ambassadorsFundAssistance;
  readonly "development": typeof sharedPriorities | typeof foreignAssistancePriorities | typeof usaidYearsInPeru | typeof usaidInvestment | typeof usaidPrograms | typeof usaidProgramPurposes | typeof usaidStrategy | typeof usaidStrategyAlignment | typeof usaidTechnicalAssistance | typeof usaidTechnicalAssistanceAreaCount | typeof usaidTechnicalAssistanceAreas | typeof usaidPrivateSectorInvestment | typeof usaidInvestmentLastYear | typeof peaceCorpsVolunteers | typeof peaceCorpsProjectAreas;
  readonly "governance": typeof sharedValues | typeof sharedPriorities | typeof foreignAssistancePriorities | typeof usaidStrategy | typeof governmentOfPeru | typeof usaidTechnicalAssistance | typeof usaidTechnicalAssistanceAreaCount | typeof usaidTechnicalAssistanceAreas | typeof sharedProsperityMeans | typeof inlPrograms | typeof wildlifeTraffickingEffects;
  readonly "migration": typeof usaidRegionalInitiatives | typeof venezuelans | typeof humanitarianAssistanceForVenezuelans | typeof humanitarianAssistanceKinds | typeof longerTermAssistanceMeans | typeof venezuelanIntegrationMeans | typeof venezuelansInPeru | typeof venezuelansInPeruProjected | typeof venezuelanSupportContributed | typeof additionalAssistanceAnnounced | typeof summitOfTheAmericas | typeof additionalAssistanceForPeru | typeof presidentBiden;
  readonly "human-trafficking": typeof foreignAssistancePriorities | typeof antiTraffickingAgencies | typeof antiTraffickingPriority | typeof childProtectionCompactSigned | typeof childProtectionCompactDuration | typeof childProtectionCompactAims | typeof seniorOfficials | typeof childProtectionCompactPlan | typeof childProtectionCompact | typeof childProtectionCompactAssistance | typeof antiTraffickingProjectsAssistance;
  readonly "environment": typeof foreignAssistancePriorities | typeof usaidTechnicalAssistanceAreas | typeof usaidRegionalInitiatives | typeof amazonConservationDirective | typeof amazonBiome | typeof noaaFishingSupport | typeof fishingThreats | typeof fishingIndustryJobs | typeof globalFishingWatchAgreement | typeof globalFishingWatchAgreementAims | typeof globalFishingWatch | typeof tradePromotionAgreementStandards | typeof natureCrimes | typeof natureCrimeExamples | typeof wildlifeTradeConference | typeof wildlifeTradeConferenceHighlight | typeof lima | typeof sudwen | typeof wildlifeTraffickingTransnationalCrime | typeof wildlifeTraffickingEffects;
  readonly "security": typeof sharedValues | typeof partnershipAims | typeof sharedPriorities | typeof foreignAssistancePriorities | typeof globalFishingWatchAgreement | typeof globalFishingWatchAgreementAims | typeof inlLimaAnniversary | typeof inlCooperationYears | typeof nations | typeof peaceAndSecurityCollaboration | typeof inlLimaBudget2021 | typeof inlPrograms | typeof natureCrimes | typeof natureCrimeExamples | typeof wildlifeTradeConferenceHighlight | typeof sudwen | typeof wildlifeTraffickingTransnationalCrime | typeof wildlifeTraffickingEffects;
  readonly "counternarcotics": typeof foreignAssistancePriorities | typeof usaidTechnicalAssistanceAreas | typeof inlLimaAnniversary | typeof inlCooperationYears | typeof inlLimaBudget2021 | typeof inlPrograms;
  readonly "education": typeof peruvianStudentsInUs | typeof usStudentsInPeru | typeof peruvians | typeof fulbrightCommission | typeof fulbrightCommissionAllocation | typeof fulbrightCommissionRole | typeof fulbrightProgram | typeof fulbrightPeruvians | typeof fulbrightAmericans | typeof fulbrightPurposes | typeof fulbrightParticipants | typeof americans | typeof binationalCenters | typeof binationalCenterOffices | typeof englishStudents | typeof binationalCenterServices | typeof englishLanguage | typeof educationUsa | typeof binationalCenterFollowers | typeof hybridActivities;
  readonly "culture": typeof binationalCenters | typeof binationalCenterOffices | typeof binationalCenterServices | typeof binationalCenterFollowers | typeof ambassadorsFundAssistance | typeof conservationProjects | typeof conservationRegions | typeof ambassadorsFund | typeof culturalPatrimonyPrograms | typeof culturalPatrimonyMouSigned | typeof culturalPatrimonyMouRenewalInterval | typeof culturalPatrimonyMou | typeof importRestrictedMaterial | typeof artifactsRepatriated | typeof culturalPatrimonyMouRenewed;
  readonly "trade": typeof sharedValues | typeof partnershipAims | typeof sharedProsperityMeans | typeof fishingThreats | typeof fishingIndustryJobs | typeof importRestrictedMaterial | typeof tradePromotionAgreementInForce | typeof economicTiesDeepened | typeof tradePromotionAgreement | typeof tradePromotionAgreementCornerstone | typeof tradePromotionAgreementStandards | typeof goodsTrade2009 | typeof goodsTrade2021 | typeof goodsTradeEffects | typeof agriculturalTrade2009 | typeof agriculturalTrade2020 | typeof agriculturalTradeGrowth;
  readonly "consular": typeof keyOfficersList | typeof usEmbassy | typeof consularAgencyCusco | typeof consularAgencyCuscoServices | typeof cusco | typeof embassyOfPeruAddress | typeof embassyOfPeruTelephone | typeof embassyOfPeru | typeof embassyOfPeruServices | typeof consulatesGeneral;
}

/**
 * The facts credited to each agency or one of its offices.
 *
 * @category Types
 */
export interface FactsByAgency {
  readonly "state": typeof covidAssistance | typeof humanitarianAssistanceForVenezuelans | typeof antiTraffickingAgencies | typeof childProtectionCompactAssistance | typeof antiTraffickingProjectsAssistance | typeof venezuelanIntegrationMeans | typeof additionalAssistanceForPeru | typeof keyOfficersList;
  readonly "state-prm": typeof additionalAssistanceForPeru;
  readonly "usaid": typeof covidAssistance | typeof usaidYearsInPeru | typeof usaidInvestment | typeof usaidPrograms | typeof usaidProgramPurposes | typeof usaidStrategy | typeof usaidStrategyAlignment | typeof usaidTechnicalAssistance | typeof usaidTechnicalAssistanceAreaCount | typeof usaidTechnicalAssistanceAreas | typeof usaidPrivateSectorInvestment | typeof usaidInvestmentLastYear | typeof usaidRegionalInitiatives | typeof humanitarianAssistanceForVenezuelans | typeof antiTraffickingAgencies | typeof venezuelanIntegrationMeans | typeof additionalAssistanceForPeru;
  readonly "usaid-bha": typeof additionalAssistanceForPeru;
  readonly "labor": typeof antiTraffickingAgencies;
  readonly "noaa": typeof noaaFishingSupport;
  readonly "defense": typeof globalFishingWatchAgreement | typeof globalFishingWatchAgreementAims | typeof southernCommandInvestment | typeof southernCommandProjects | typeof emergencyOperationsCenters | typeof humanitarianAssistanceProgram;
  readonly "defense-southern-command": typeof globalFishingWatchAgreement | typeof globalFishingWatchAgreementAims | typeof southernCommandInvestment | typeof southernCommandProjects | typeof emergencyOperationsCenters | typeof humanitarianAssistanceProgram;
  readonly "inl": typeof inlLimaAnniversary | typeof inlCooperationYears | typeof peaceAndSecurityCollaboration | typeof inlLimaBudget2021 | typeof inlPrograms;
  readonly "inl-lima": typeof inlLimaAnniversary | typeof inlCooperationYears | typeof peaceAndSecurityCollaboration | typeof inlLimaBudget2021;
  readonly "peace-corps": typeof peaceCorpsVolunteers | typeof peaceCorpsProjectAreas;
}

/**
 * The facts whose date or period names each year.
 *
 * @category Types
 */
export interface FactsByYear {
  readonly 1821: typeof independenceOfPeru;
  readonly 1827: typeof diplomaticRelationsEstablished;
  readonly 1962: typeof peaceCorpsVolunteers;
  readonly 1997: typeof culturalPatrimonyMouSigned;
  readonly 2001: typeof ambassadorsFundAssistance | typeof conservationProjects | typeof conservationRegions;
  readonly 2006: typeof southernCommandInvestment | typeof southernCommandProjects | typeof emergencyOperationsCenters;
  readonly 2009: typeof tradePromotionAgreementInForce | typeof goodsTrade2009 | typeof agriculturalTrade2009 | typeof agriculturalTradeGrowth;
  readonly 2017: typeof childProtectionCompactSigned;
  readonly 2018: typeof inlLimaAnniversary | typeof inlCooperationYears;
  readonly 2019: typeof wildlifeTradeConference;
  readonly 2020: typeof agriculturalTrade2020 | typeof agriculturalTradeGrowth;
  readonly 2021: typeof foreignAssistance2021 | typeof usaidInvestmentLastYear | typeof globalFishingWatchAgreement | typeof inlLimaBudget2021 | typeof goodsTrade2021;
  readonly 2022: typeof pandemicLows | typeof childProtectionCompactAssistance | typeof venezuelansInPeruProjected | typeof venezuelanSupportContributed | typeof additionalAssistanceAnnounced | typeof summitOfTheAmericas | typeof additionalAssistanceForPeru | typeof culturalPatrimonyMouRenewed;
}

/**
 * The agency each id, name and alias stands for.
 *
 * @category Types
 */
export interface AgencyIdByName {
  readonly "state": "state";
  readonly "Department of State": "state";
  readonly "U.S. Department of State": "state";
  readonly "State Department": "state";
  readonly "the Department": "state";
  readonly "state-prm": "state-prm";
  readonly "State/PRM": "state-prm";
  readonly "usaid": "usaid";
  readonly "U.S. Agency for International Development": "usaid";
  readonly "USAID": "usaid";
  readonly "usaid-bha": "usaid-bha";
  readonly "USAID/BHA": "usaid-bha";
  readonly "labor": "labor";
  readonly "Department of Labor": "labor";
  readonly "noaa": "noaa";
  readonly "U.S. National Oceanic and Atmospheric Administration": "noaa";
  readonly "defense": "defense";
  readonly "Department of Defense": "defense";
  readonly "defense-southern-command": "defense-southern-command";
  readonly "Department of Defense Southern Command": "defense-southern-command";
  readonly "inl": "inl";
  readonly "International Narcotics and Law Enforcement (INL)": "inl";
  readonly "INL": "inl";
  readonly "inl-lima": "inl-lima";
  readonly "International Narcotics and Law Enforcement (INL) Lima": "inl-lima";
  readonly "INL Lima": "inl-lima";
  readonly "peace-corps": "peace-corps";
  readonly "Peace Corps": "peace-corps";
}

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.ActionKind;
import org.parapet.model.instrument.Administration;
import org.parapet.model.instrument.Aggregation;
import org.parapet.model.instrument.AgreementTemplate;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Band;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Checklist;
import org.parapet.model.instrument.ChecklistLine;
import org.parapet.model.instrument.Clause;
import org.parapet.model.instrument.Erratum;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Fit;
import org.parapet.model.instrument.Framework;
import org.parapet.model.instrument.FrameworkDimension;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.InstrumentPackage;
import org.parapet.model.instrument.InterviewTemplate;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.MissingPolicy;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.PartneringKind;
import org.parapet.model.instrument.PlanPlacement;
import org.parapet.model.instrument.PlanStep;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.Prompt;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Score;
import org.parapet.model.instrument.Section;
import org.parapet.model.instrument.Signpost;
import org.parapet.model.instrument.SignpostKind;
import org.parapet.model.instrument.Source;
import org.parapet.model.instrument.Stage;
import org.parapet.model.instrument.TickState;
import org.parapet.model.instrument.Yield;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class InstrumentFactoryImpl extends EFactoryImpl implements InstrumentFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static InstrumentFactory init() {
		try {
			InstrumentFactory theInstrumentFactory = (InstrumentFactory)EPackage.Registry.INSTANCE.getEFactory(InstrumentPackage.eNS_URI);
			if (theInstrumentFactory != null) {
				return theInstrumentFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new InstrumentFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InstrumentFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case InstrumentPackage.INSTRUMENT: return createInstrument();
			case InstrumentPackage.SOURCE: return createSource();
			case InstrumentPackage.FIT: return createFit();
			case InstrumentPackage.ERRATUM: return createErratum();
			case InstrumentPackage.RESPONSE_SCALE: return createResponseScale();
			case InstrumentPackage.OPTION: return createOption();
			case InstrumentPackage.SECTION: return createSection();
			case InstrumentPackage.ITEM: return createItem();
			case InstrumentPackage.SCORE: return createScore();
			case InstrumentPackage.BAND: return createBand();
			case InstrumentPackage.FINDING_KIND: return createFindingKind();
			case InstrumentPackage.FINDING_RULE: return createFindingRule();
			case InstrumentPackage.ACTION: return createAction();
			case InstrumentPackage.SIGNPOST: return createSignpost();
			case InstrumentPackage.PROCESS: return createProcess();
			case InstrumentPackage.INTERVIEW_TEMPLATE: return createInterviewTemplate();
			case InstrumentPackage.PROMPT: return createPrompt();
			case InstrumentPackage.PLAN_STEP: return createPlanStep();
			case InstrumentPackage.CHECKLIST: return createChecklist();
			case InstrumentPackage.CHECKLIST_LINE: return createChecklistLine();
			case InstrumentPackage.AGREEMENT_TEMPLATE: return createAgreementTemplate();
			case InstrumentPackage.CLAUSE: return createClause();
			case InstrumentPackage.FRAMEWORK: return createFramework();
			case InstrumentPackage.FRAMEWORK_DIMENSION: return createFrameworkDimension();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case InstrumentPackage.FIDELITY:
				return createFidelityFromString(eDataType, initialValue);
			case InstrumentPackage.STAGE:
				return createStageFromString(eDataType, initialValue);
			case InstrumentPackage.PARTNERING_KIND:
				return createPartneringKindFromString(eDataType, initialValue);
			case InstrumentPackage.ADMINISTRATION:
				return createAdministrationFromString(eDataType, initialValue);
			case InstrumentPackage.YIELD:
				return createYieldFromString(eDataType, initialValue);
			case InstrumentPackage.ANSWER_FORMAT:
				return createAnswerFormatFromString(eDataType, initialValue);
			case InstrumentPackage.POLARITY:
				return createPolarityFromString(eDataType, initialValue);
			case InstrumentPackage.BASIS:
				return createBasisFromString(eDataType, initialValue);
			case InstrumentPackage.AGGREGATION:
				return createAggregationFromString(eDataType, initialValue);
			case InstrumentPackage.MISSING_POLICY:
				return createMissingPolicyFromString(eDataType, initialValue);
			case InstrumentPackage.QUANTIFIER:
				return createQuantifierFromString(eDataType, initialValue);
			case InstrumentPackage.TICK_STATE:
				return createTickStateFromString(eDataType, initialValue);
			case InstrumentPackage.PLAN_PLACEMENT:
				return createPlanPlacementFromString(eDataType, initialValue);
			case InstrumentPackage.ACTION_KIND:
				return createActionKindFromString(eDataType, initialValue);
			case InstrumentPackage.SIGNPOST_KIND:
				return createSignpostKindFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case InstrumentPackage.FIDELITY:
				return convertFidelityToString(eDataType, instanceValue);
			case InstrumentPackage.STAGE:
				return convertStageToString(eDataType, instanceValue);
			case InstrumentPackage.PARTNERING_KIND:
				return convertPartneringKindToString(eDataType, instanceValue);
			case InstrumentPackage.ADMINISTRATION:
				return convertAdministrationToString(eDataType, instanceValue);
			case InstrumentPackage.YIELD:
				return convertYieldToString(eDataType, instanceValue);
			case InstrumentPackage.ANSWER_FORMAT:
				return convertAnswerFormatToString(eDataType, instanceValue);
			case InstrumentPackage.POLARITY:
				return convertPolarityToString(eDataType, instanceValue);
			case InstrumentPackage.BASIS:
				return convertBasisToString(eDataType, instanceValue);
			case InstrumentPackage.AGGREGATION:
				return convertAggregationToString(eDataType, instanceValue);
			case InstrumentPackage.MISSING_POLICY:
				return convertMissingPolicyToString(eDataType, instanceValue);
			case InstrumentPackage.QUANTIFIER:
				return convertQuantifierToString(eDataType, instanceValue);
			case InstrumentPackage.TICK_STATE:
				return convertTickStateToString(eDataType, instanceValue);
			case InstrumentPackage.PLAN_PLACEMENT:
				return convertPlanPlacementToString(eDataType, instanceValue);
			case InstrumentPackage.ACTION_KIND:
				return convertActionKindToString(eDataType, instanceValue);
			case InstrumentPackage.SIGNPOST_KIND:
				return convertSignpostKindToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instrument createInstrument() {
		InstrumentImpl instrument = new InstrumentImpl();
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source createSource() {
		SourceImpl source = new SourceImpl();
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fit createFit() {
		FitImpl fit = new FitImpl();
		return fit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Erratum createErratum() {
		ErratumImpl erratum = new ErratumImpl();
		return erratum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResponseScale createResponseScale() {
		ResponseScaleImpl responseScale = new ResponseScaleImpl();
		return responseScale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Option createOption() {
		OptionImpl option = new OptionImpl();
		return option;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Section createSection() {
		SectionImpl section = new SectionImpl();
		return section;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Item createItem() {
		ItemImpl item = new ItemImpl();
		return item;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Score createScore() {
		ScoreImpl score = new ScoreImpl();
		return score;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Band createBand() {
		BandImpl band = new BandImpl();
		return band;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FindingKind createFindingKind() {
		FindingKindImpl findingKind = new FindingKindImpl();
		return findingKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FindingRule createFindingRule() {
		FindingRuleImpl findingRule = new FindingRuleImpl();
		return findingRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Action createAction() {
		ActionImpl action = new ActionImpl();
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Signpost createSignpost() {
		SignpostImpl signpost = new SignpostImpl();
		return signpost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public org.parapet.model.instrument.Process createProcess() {
		ProcessImpl process = new ProcessImpl();
		return process;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterviewTemplate createInterviewTemplate() {
		InterviewTemplateImpl interviewTemplate = new InterviewTemplateImpl();
		return interviewTemplate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Prompt createPrompt() {
		PromptImpl prompt = new PromptImpl();
		return prompt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanStep createPlanStep() {
		PlanStepImpl planStep = new PlanStepImpl();
		return planStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Checklist createChecklist() {
		ChecklistImpl checklist = new ChecklistImpl();
		return checklist;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChecklistLine createChecklistLine() {
		ChecklistLineImpl checklistLine = new ChecklistLineImpl();
		return checklistLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgreementTemplate createAgreementTemplate() {
		AgreementTemplateImpl agreementTemplate = new AgreementTemplateImpl();
		return agreementTemplate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Clause createClause() {
		ClauseImpl clause = new ClauseImpl();
		return clause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Framework createFramework() {
		FrameworkImpl framework = new FrameworkImpl();
		return framework;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrameworkDimension createFrameworkDimension() {
		FrameworkDimensionImpl frameworkDimension = new FrameworkDimensionImpl();
		return frameworkDimension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Fidelity createFidelityFromString(EDataType eDataType, String initialValue) {
		Fidelity result = Fidelity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFidelityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Stage createStageFromString(EDataType eDataType, String initialValue) {
		Stage result = Stage.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStageToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PartneringKind createPartneringKindFromString(EDataType eDataType, String initialValue) {
		PartneringKind result = PartneringKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPartneringKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Administration createAdministrationFromString(EDataType eDataType, String initialValue) {
		Administration result = Administration.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAdministrationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Yield createYieldFromString(EDataType eDataType, String initialValue) {
		Yield result = Yield.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertYieldToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AnswerFormat createAnswerFormatFromString(EDataType eDataType, String initialValue) {
		AnswerFormat result = AnswerFormat.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAnswerFormatToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Polarity createPolarityFromString(EDataType eDataType, String initialValue) {
		Polarity result = Polarity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPolarityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Basis createBasisFromString(EDataType eDataType, String initialValue) {
		Basis result = Basis.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBasisToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Aggregation createAggregationFromString(EDataType eDataType, String initialValue) {
		Aggregation result = Aggregation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAggregationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MissingPolicy createMissingPolicyFromString(EDataType eDataType, String initialValue) {
		MissingPolicy result = MissingPolicy.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMissingPolicyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Quantifier createQuantifierFromString(EDataType eDataType, String initialValue) {
		Quantifier result = Quantifier.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertQuantifierToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TickState createTickStateFromString(EDataType eDataType, String initialValue) {
		TickState result = TickState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTickStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlanPlacement createPlanPlacementFromString(EDataType eDataType, String initialValue) {
		PlanPlacement result = PlanPlacement.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPlanPlacementToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ActionKind createActionKindFromString(EDataType eDataType, String initialValue) {
		ActionKind result = ActionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertActionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SignpostKind createSignpostKindFromString(EDataType eDataType, String initialValue) {
		SignpostKind result = SignpostKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSignpostKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InstrumentPackage getInstrumentPackage() {
		return (InstrumentPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static InstrumentPackage getPackage() {
		return InstrumentPackage.eINSTANCE;
	}

} //InstrumentFactoryImpl

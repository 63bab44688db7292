/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.comparison.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.parapet.model.comparison.ComparisonFactory;
import org.parapet.model.comparison.ComparisonPackage;
import org.parapet.model.comparison.DataAssessment;

/**
 * This is the item provider adapter for a {@link org.parapet.model.comparison.DataAssessment} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class DataAssessmentItemProvider 
	extends ItemProviderAdapter
	implements
		IEditingDomainItemProvider,
		IStructuredItemContentProvider,
		ITreeItemContentProvider,
		IItemLabelProvider,
		IItemPropertySource {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DataAssessmentItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addPartnershipPropertyDescriptor(object);
			addPartnershipNamePropertyDescriptor(object);
			addMadeUpPropertyDescriptor(object);
			addAssessmentPropertyDescriptor(object);
			addInstrumentPropertyDescriptor(object);
			addEditionPropertyDescriptor(object);
			addWavePropertyDescriptor(object);
			addWaveOrderPropertyDescriptor(object);
			addFinishedOnPropertyDescriptor(object);
			addMinimumPropertyDescriptor(object);
			addParticipantsPropertyDescriptor(object);
			addBlankResponsesPropertyDescriptor(object);
			addFollowedPropertyDescriptor(object);
			addWithheldPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Partnership feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPartnershipPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataAssessment_partnership_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataAssessment_partnership_feature", "_UI_DataAssessment_type"),
				 ComparisonPackage.Literals.DATA_ASSESSMENT__PARTNERSHIP,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Partnership Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPartnershipNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataAssessment_partnershipName_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataAssessment_partnershipName_feature", "_UI_DataAssessment_type"),
				 ComparisonPackage.Literals.DATA_ASSESSMENT__PARTNERSHIP_NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Made Up feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMadeUpPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataAssessment_madeUp_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataAssessment_madeUp_feature", "_UI_DataAssessment_type"),
				 ComparisonPackage.Literals.DATA_ASSESSMENT__MADE_UP,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Assessment feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAssessmentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataAssessment_assessment_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataAssessment_assessment_feature", "_UI_DataAssessment_type"),
				 ComparisonPackage.Literals.DATA_ASSESSMENT__ASSESSMENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Instrument feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInstrumentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataAssessment_instrument_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataAssessment_instrument_feature", "_UI_DataAssessment_type"),
				 ComparisonPackage.Literals.DATA_ASSESSMENT__INSTRUMENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Edition feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEditionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataAssessment_edition_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataAssessment_edition_feature", "_UI_DataAssessment_type"),
				 ComparisonPackage.Literals.DATA_ASSESSMENT__EDITION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Wave feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWavePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataAssessment_wave_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataAssessment_wave_feature", "_UI_DataAssessment_type"),
				 ComparisonPackage.Literals.DATA_ASSESSMENT__WAVE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Wave Order feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWaveOrderPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataAssessment_waveOrder_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataAssessment_waveOrder_feature", "_UI_DataAssessment_type"),
				 ComparisonPackage.Literals.DATA_ASSESSMENT__WAVE_ORDER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Finished On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFinishedOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataAssessment_finishedOn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataAssessment_finishedOn_feature", "_UI_DataAssessment_type"),
				 ComparisonPackage.Literals.DATA_ASSESSMENT__FINISHED_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Minimum feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinimumPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataAssessment_minimum_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataAssessment_minimum_feature", "_UI_DataAssessment_type"),
				 ComparisonPackage.Literals.DATA_ASSESSMENT__MINIMUM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Participants feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addParticipantsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataAssessment_participants_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataAssessment_participants_feature", "_UI_DataAssessment_type"),
				 ComparisonPackage.Literals.DATA_ASSESSMENT__PARTICIPANTS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Blank Responses feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBlankResponsesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataAssessment_blankResponses_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataAssessment_blankResponses_feature", "_UI_DataAssessment_type"),
				 ComparisonPackage.Literals.DATA_ASSESSMENT__BLANK_RESPONSES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Followed feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFollowedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataAssessment_followed_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataAssessment_followed_feature", "_UI_DataAssessment_type"),
				 ComparisonPackage.Literals.DATA_ASSESSMENT__FOLLOWED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Withheld feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWithheldPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataAssessment_withheld_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataAssessment_withheld_feature", "_UI_DataAssessment_type"),
				 ComparisonPackage.Literals.DATA_ASSESSMENT__WITHHELD,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(ComparisonPackage.Literals.DATA_ASSESSMENT__ORGANISATIONS);
			childrenFeatures.add(ComparisonPackage.Literals.DATA_ASSESSMENT__ROLES);
			childrenFeatures.add(ComparisonPackage.Literals.DATA_ASSESSMENT__RESPONDENTS);
			childrenFeatures.add(ComparisonPackage.Literals.DATA_ASSESSMENT__LOOSE);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns DataAssessment.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/DataAssessment"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((DataAssessment)object).getPartnershipName();
		return label == null || label.length() == 0 ?
			getString("_UI_DataAssessment_type") :
			getString("_UI_DataAssessment_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(DataAssessment.class)) {
			case ComparisonPackage.DATA_ASSESSMENT__PARTNERSHIP:
			case ComparisonPackage.DATA_ASSESSMENT__PARTNERSHIP_NAME:
			case ComparisonPackage.DATA_ASSESSMENT__MADE_UP:
			case ComparisonPackage.DATA_ASSESSMENT__ASSESSMENT:
			case ComparisonPackage.DATA_ASSESSMENT__INSTRUMENT:
			case ComparisonPackage.DATA_ASSESSMENT__EDITION:
			case ComparisonPackage.DATA_ASSESSMENT__WAVE:
			case ComparisonPackage.DATA_ASSESSMENT__WAVE_ORDER:
			case ComparisonPackage.DATA_ASSESSMENT__FINISHED_ON:
			case ComparisonPackage.DATA_ASSESSMENT__MINIMUM:
			case ComparisonPackage.DATA_ASSESSMENT__PARTICIPANTS:
			case ComparisonPackage.DATA_ASSESSMENT__BLANK_RESPONSES:
			case ComparisonPackage.DATA_ASSESSMENT__FOLLOWED:
			case ComparisonPackage.DATA_ASSESSMENT__WITHHELD:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ComparisonPackage.DATA_ASSESSMENT__ORGANISATIONS:
			case ComparisonPackage.DATA_ASSESSMENT__ROLES:
			case ComparisonPackage.DATA_ASSESSMENT__RESPONDENTS:
			case ComparisonPackage.DATA_ASSESSMENT__LOOSE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(ComparisonPackage.Literals.DATA_ASSESSMENT__ORGANISATIONS,
				 ComparisonFactory.eINSTANCE.createDataGroup()));

		newChildDescriptors.add
			(createChildParameter
				(ComparisonPackage.Literals.DATA_ASSESSMENT__ROLES,
				 ComparisonFactory.eINSTANCE.createDataGroup()));

		newChildDescriptors.add
			(createChildParameter
				(ComparisonPackage.Literals.DATA_ASSESSMENT__RESPONDENTS,
				 ComparisonFactory.eINSTANCE.createDataRespondent()));

		newChildDescriptors.add
			(createChildParameter
				(ComparisonPackage.Literals.DATA_ASSESSMENT__LOOSE,
				 ComparisonFactory.eINSTANCE.createDataLoose()));
	}

	/**
	 * This returns the label text for {@link org.eclipse.emf.edit.command.CreateChildCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
		Object childFeature = feature;
		Object childObject = child;

		boolean qualify =
			childFeature == ComparisonPackage.Literals.DATA_ASSESSMENT__ORGANISATIONS ||
			childFeature == ComparisonPackage.Literals.DATA_ASSESSMENT__ROLES;

		if (qualify) {
			return getString
				("_UI_CreateChild_text2",
				 new Object[] { getTypeText(childObject), getFeatureText(childFeature), getTypeText(owner) });
		}
		return super.getCreateChildText(owner, feature, child, selection);
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return ComparisonEditPlugin.INSTANCE;
	}

}
